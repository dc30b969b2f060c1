import { startSandbox, type Sandbox } from '../../tools/sandbox';
import { cases } from '../../tools/results/cases';
import { namesIn, withResults } from '../../tools/results/page';
import { resultOf } from '../../tools/results/read';
import { pages } from './pages';

/** What the pages say comes out of the sample documents is what the node gives: `npm run results`. */

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(async () => {
	await sandbox.close();
});

const shown = Object.entries(pages).flatMap(([page, text]) =>
	namesIn(text).map((name) => [name, page] as const),
);

test('each result is shown somewhere, and no other one is', () => {
	expect([...new Set(shown.map(([name]) => name))].sort()).toEqual(Object.keys(cases).sort());
});

test.each(Object.keys(cases))('%s comes out as the pages show it', async (name) => {
	const result = await resultOf(sandbox, cases[name]);
	for (const [, page] of shown.filter(([one]) => one === name)) {
		expect(pages[page]).toBe(withResults(pages[page], { [name]: result }));
	}
});

test('another result than the one that is shown is found', () => {
	const page = 'A\n\n<!-- result: x -->\n\n1\n\n<!-- end of result -->\n';
	expect(withResults(page, { x: '1' })).toBe(page);
	expect(withResults(page, { x: '2' })).toBe(page.replace('1', '2'));
});
