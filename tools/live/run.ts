import { TencentCloudApi } from '../../credentials/TencentCloudApi.credentials';
import type { Account } from './account';
import { CannotRun } from './account';
import { ask } from './ask';
import { findings } from './assumptions';
import type { Case } from './case';
import { casesFor, isCharged } from './cases';
import type { Judged } from './judge';
import { judge } from './judge';
import { report } from './report';

export interface Terminal {
	/** One line of what goes on; nothing of it is part of the report. */
	say(text: string): void;
	/** Whether the user agrees to the calls. */
	agrees(): Promise<boolean>;
}

export interface Ended {
	/** 0: all as documented; 1: something could not be judged; 2: there are differences. */
	exitCode: number;
	report: string;
}

/**
 * Makes all calls of a site one after the other.
 * @throws CannotRun when the user does not agree, or the account cannot call at all
 */
export async function run(
	account: Account,
	{ say, agrees }: Terminal,
	cases = casesFor(account.site),
): Promise<Ended> {
	say(announcement(cases, account));
	if (!(await agrees())) throw new CannotRun('Nothing was called');
	const judged: Judged[] = [];
	for (const entry of cases) {
		judged.push(judge(account.site, entry, await ask(account, entry)));
		say(`${entry.title}: ${outcome(judged.at(-1) as Judged)}`);
		if (entry.id === 'credential') checkAccount(judged[0]);
	}
	const settled = await findings(new Map(judged.map((one) => [one.entry.id, one])), account.site);
	const differs =
		judged.some(({ differences }) => differences.length) ||
		settled.some(({ verdict }) => verdict === 'does not hold');
	const isWhole = judged.every(({ open }) => !open);
	return {
		exitCode: differs ? 2 : isWhole ? 0 : 1,
		report: report(account, { judged, findings: settled }),
	};
}

function announcement(cases: Case[], { endpoint, site }: Account): string {
	if (endpoint)
		return `${cases.length} calls of the sandbox, without an account and without a bill`;
	const charged = cases.filter(isCharged);
	return `${cases.length} calls of the live service (${site} site) with the sample documents of the project.
Up to ${charged.length} of them are charged to your account, at the prices of
${[...new Set(charged.map(({ action }) => action))].join(', ')}.
The others should be refused. Refusals are taken to be free, but for that of an empty picture,
which is charged and which one of them may get.`;
}

const outcome = ({ open, differences }: Judged) =>
	open ?? (differences.length ? differences.join(', ') : 'as documented');

/** What n8n would say to the credential: before any call that costs something. */
function checkAccount({ asked: { errorCode, status, nodeSays } }: Judged): void {
	if (status === undefined) throw new CannotRun(nodeSays ?? 'The service gave no answer');
	const rules = (new TencentCloudApi().test.rules ?? []) as Array<{
		properties: { value: unknown; message: string };
	}>;
	const rule = errorCode && rules.find(({ properties }) => properties.value === errorCode);
	if (rule) throw new CannotRun(rule.properties.message);
}
