import { pdf, textAnswer, useSandbox } from './support';

/** The same page twice in one run is paid for once. */

const sandbox = useSandbox();

test('pages of the same PDF are no copies of each other, but of those of another item', async () => {
	const buffer = await pdf(2);
	sandbox.respond(({ page }) => textAnswer(`page ${String(page)}`, { PdfPageSize: 2 }));
	const { items: results } = await sandbox.run('GeneralBasicOCR', {
		items: [{ binary: { data: { buffer } } }, { binary: { data: { buffer } } }],
		parameters: { pages: 'all' },
	});
	expect(sandbox.pages).toEqual([1, 2]);
	expect(results.map(({ json: { text, duplicateOf } }) => [text, duplicateOf])).toEqual([
		['page 1\n\npage 2', undefined],
		['page 1\n\npage 2', 0],
	]);
});

test('a document that shares one page with another is no copy of it', async () => {
	const buffer = await pdf(2);
	sandbox.respond(({ page }) => textAnswer(`page ${String(page)}`, { PdfPageSize: 2 }));
	const read = async (layout: string) => {
		const { items: results } = await sandbox.run('GeneralBasicOCR', {
			items: ['1', 'all'].map((pages) => ({ json: { pages }, binary: { data: { buffer } } })),
			parameters: { pages: '={{ $json.pages }}', layout },
		});
		return results.map(({ json: { text, duplicateOf } }) => [text, duplicateOf]);
	};
	expect(await read('document')).toEqual([
		['page 1', undefined],
		['page 1\n\npage 2', undefined],
	]);
	expect(sandbox.pages).toEqual([1, 2]);
	expect(await read('page')).toEqual([
		['page 1', undefined],
		['page 1', 0],
		['page 2', undefined],
	]);
});
