import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Respond } from '../../../tools/sandbox';
import { ASSUMPTIONS, findings, lines } from '../../../tools/live/assumptions';
import { casesFor } from '../../../tools/live/cases';
import { run } from '../../../tools/live/run';
import { endsAt } from '../../../tools/live/settle/calls';
import { startStandIn } from '../../../tools/live/standIn';

/** What the check of the live service makes of the lines of docs/unverified.md. */

let manipulate: Respond | undefined;
let stand: Awaited<ReturnType<typeof startStandIn>>;
beforeAll(async () => {
	stand = await startStandIn('international', (call) => manipulate?.(call));
});
afterAll(async () => await stand.close());

/** Verdicts after some of the calls, by their ids. */
async function verdicts(...ids: string[]): Promise<string[]> {
	const cases = casesFor('international').filter(({ id }) => ids.includes(id));
	const { report } = await run(stand.account, { say: () => {}, agrees: async () => true }, cases);
	return [...report.matchAll(/^\| (U\d+) \| ([a-z ]+) \|/gm)].map(
		([, id, verdict]) => `${id} ${verdict}`,
	);
}

test.each([
	['InvalidParameter', 'U22 does not hold'],
	['FailedOperation.DownLoadError', 'U22 open'],
])('a picture by its address that is refused with %s: %s', async (error, verdict) => {
	manipulate = ({ params }) => ('ImageUrl' in params ? { error } : undefined);
	expect(await verdicts('credential', 'address')).toContain(verdict);
	const { params } = stand.sandbox.calls.at(-1) ?? {};
	expect(params?.ImageUrl).toBe(`${stand.account.documents}/receipt.jpg`);
});

test('a parameter that is no longer known settles what was assumed of it', async () => {
	manipulate = ({ params }) => (params.IsWords ? { error: 'UnknownParameter' } : undefined);
	expect(await verdicts('credential', 'characters')).toContain('U11 does not hold');
});

test('every line of docs/unverified.md has an id, and is in the report', async () => {
	const page = readFileSync(join(__dirname, '../../../docs/unverified.md'), 'utf8');
	expect(lines).toHaveLength(page.match(/^- /gm)?.length ?? 0);
	expect(lines).toEqual(lines.map((_, index) => `U${index + 1}`));
	const told = (await findings(new Map(), 'international')).map(({ id }) => id);
	expect(told).toEqual(expect.arrayContaining([...lines, ...Object.keys(ASSUMPTIONS)]));
});

test('the node itself is asked which codes end a document', async () => {
	expect(await endsAt('FailedOperation.ImageDecodeFailed')).toBe(true);
	expect(await endsAt('FailedOperation.OcrFailed')).toBe(false);
});
