import { createHash } from 'node:crypto';

import { picture, pdf, pictureItem, useSandbox } from './support';

/** The output Estimate: what a run would cost and where it would fail, without a call. */

const sandbox = useSandbox();

const estimated = async (
	items: Parameters<typeof sandbox.run>[1] = {},
	operation = 'GeneralAccurateOCR',
) =>
	await sandbox.run(operation, {
		...items,
		parameters: { output: 'estimate', ...items.parameters },
	});

test('calls, pages and duplicates as the run then makes them', async () => {
	const buffer = await pdf(3);
	const items = [
		pictureItem('one'),
		{ binary: { data: { buffer, fileName: 'letter.pdf' } } },
		pictureItem('one'),
		{ binary: { data: { buffer, fileName: 'copy.pdf' } } },
	];
	const { items: found, hints } = await estimated({ items });
	expect(sandbox.calls).toEqual([]);
	expect(found.map(({ json }) => [json.calls, json.pages, json.duplicates, json.problems])).toEqual(
		[
			[1, 1, 0, []],
			[3, 3, 0, []],
			[0, 1, 1, []],
			[0, 3, 3, []],
		],
	);
	expect(found.map(({ pairedItem }) => pairedItem)).toEqual([0, 1, 2, 3].map((item) => ({ item })));
	expect(hints).toContain('Reading this would make 4 calls to Tencent Cloud. None was made.');
	await sandbox.run('GeneralAccurateOCR', { items });
	expect(sandbox.calls).toHaveLength(4);
});

test('pages beyond the limit are told', async () => {
	const items = [{ binary: { data: { buffer: await pdf(25), fileName: 'letter.pdf' } } }];
	const { items: found } = await estimated({ items });
	expect(found[0].json).toMatchObject({ calls: 20, pages: 20, pagesNotRead: 5 });
});

test('every bad file is told, and the run goes on', async () => {
	const bad = (content: string) => ({
		binary: { data: { buffer: Buffer.from(content), fileName: 'bad.txt' } },
	});
	const { items: found, error } = await estimated({
		items: [bad('text'), pictureItem('one'), bad('')],
	});
	expect(error).toBeUndefined();
	expect(found.map(({ json }) => json.calls)).toEqual([0, 1, 0]);
	for (const at of [0, 2])
		expect(found[at].json.problems).toEqual([expect.stringMatching(/^bad\.txt: /)]);
	expect(sandbox.calls).toEqual([]);
});

test('the hash is that of the content', async () => {
	const { items: found } = await estimated({ items: [pictureItem('one')] });
	const expected = createHash('sha256').update(picture('one')).digest('hex');
	expect(found[0].json.fileHash).toBe(expected);
});
