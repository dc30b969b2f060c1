/** `npm run check:live`: a few calls of the live service with your own keys, and a report. */
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';

import { Refusal, exitWith } from '../lib/progress.mjs';
import type { Account } from './account';
import { accountOf, CannotRun, siteOf } from './account';

const USAGE = `npm run check:live -- [--yes]
  --yes   make the calls without asking
The keys come from TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, and if need be
TENCENTCLOUD_SESSION_TOKEN, TENCENTCLOUD_SITE (international or mainland) and TENCENTCLOUD_REGION.
One call passes the URL of a sample document to the service. It is on this project's pages on GitHub;
TENCENTCLOUD_DOCUMENTS can name another public address of examples/documents. Without keys, the
project's stand-in is called. The report goes to standard output, everything else to standard error.
Exit code 0: everything is as documented; 2: there are differences; 1: it could not run.`;

const say = (text: string) => console.error(text);

async function askForYes(): Promise<boolean> {
	if (!process.stdin.isTTY) {
		throw new CannotRun('There is no terminal to ask on. Add --yes to make the calls');
	}
	const terminal = createInterface({ input: process.stdin, output: process.stderr });
	const answer = await terminal.question('Type "yes" to make the calls: ');
	terminal.close();
	return answer.trim() === 'yes';
}

async function check(account: Account, agrees: () => Promise<boolean>): Promise<number> {
	// n8n's engine takes a second to load
	const { run } = await import('./run');
	const { exitCode, report } = await run(account, { say, agrees });
	await new Promise((done) => process.stdout.write(`${report}\n`, done));
	return exitCode;
}

function readArguments() {
	try {
		const options = {
			yes: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		} as const;
		return parseArgs({ options }).values;
	} catch (error) {
		throw new Refusal(`${(error as Error).message.split('. ')[0]}\n${USAGE}`);
	}
}

async function main(): Promise<number> {
	const values = readArguments();
	if (values.help) {
		console.log(USAGE);
		return 0;
	}
	try {
		const own = accountOf(process.env);
		if (own) return await check(own, values.yes ? async () => true : askForYes);
		say('No keys in the environment: this checks the sandbox of the project (see --help).');
		const { startStandIn } = await import('./standIn');
		const { account, close } = await startStandIn(siteOf(process.env));
		const exitCode = await check(account, async () => true);
		await close();
		return exitCode;
	} catch (error) {
		if (error instanceof CannotRun) throw new Refusal(error.message);
		throw error;
	}
}

void exitWith(main);
