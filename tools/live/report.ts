import { arch, platform } from 'node:os';

import { version } from '../../package.json';
import type { Account } from './account';
import type { Finding } from './settle/finding';
import type { Judged } from './judge';
import { code, line } from './words';

export interface Checked {
	judged: Judged[];
	findings: Array<Finding & { id: string }>;
}

/** Markdown for an issue: names, types, codes and RequestIds; no keys. */
export function report(account: Account, checked: Checked): string {
	const { judged, findings } = checked;
	const differing = judged.flatMap(({ entry, differences }) =>
		differences.map((text) => `- ${entry.title}, ${entry.action}: ${text}`),
	);
	const text = [
		'# Live check of n8n-nodes-tencent-ocr',
		about(account),
		'## Calls',
		table(
			['call', 'action', 'file', 'HTTP', 'answer', 'seconds', 'RequestId', 'result'],
			judged.map(row),
		),
		'## Differences from what is documented',
		differing.length ? differing.map(line).join('\n') : 'None.',
		'## Assumptions',
		'The ids are those of `docs/unverified.md`.',
		table(
			['id', 'verdict', 'why'],
			findings.map(({ id, verdict, words }) => [id, verdict, words]),
		),
	].join('\n\n');
	return `${withoutKeys(text, account)}\n`;
}

const about = ({ site, region, endpoint }: Account) =>
	[
		endpoint
			? '**Not the live service:** no keys were given, so the sandbox of the project was asked.'
			: `The live service, ${site} site, ${region ? `region ${region}` : 'nearest region'}.`,
		`Version ${version}, Node ${process.versions.node}, ${platform()} ${arch()}, ${new Date().toISOString().slice(0, 10)}.`,
	].join(' ');

const row = ({ entry, asked, differences, open }: Judged) => [
	entry.title,
	code(entry.action),
	entry.file ?? 'none',
	String(asked.status ?? 'none'),
	asked.errorCode === undefined ? 'result' : code(asked.errorCode),
	(asked.milliseconds / 1000).toFixed(1),
	asked.requestId === undefined ? 'none' : code(asked.requestId),
	open ? `not judged, ${open}` : differences.length ? 'differs' : 'as documented',
];

const table = (head: string[], rows: string[][]) =>
	[head, head.map(() => '---'), ...rows]
		.map((cells) => `| ${cells.map(line).join(' | ')} |`)
		.join('\n');

/** Words of the service and of n8n pass through here; a key in them must not. */
function withoutKeys(text: string, { secretId, secretKey, sessionToken }: Account): string {
	return [secretId, secretKey, sessionToken]
		.filter((key) => key !== '')
		.reduce((cleaned, key) => cleaned.replaceAll(key, '…'), text);
}
