import { pdf, useBucket } from './support';

/** Several pages of a stored PDF. */

const stored = useBucket();

describe('pages of a PDF', () => {
	const pageNumbers = () => stored.calls.map(({ params }) => params['pdf-pagenumber']);
	beforeAll(async () => stored.put('letter.pdf', await pdf('One', 'Two', 'Three')));

	it('all of them by default', async () => {
		await stored.run({ objectKey: 'letter.pdf' });
		expect(stored.calls).toMatchObject(
			['1', '2', '3'].map((page) => ({
				params: { 'ci-process': 'OCR', ispdf: 'true', 'pdf-pagenumber': page },
				outcome: 'OK',
			})),
		);
	});

	it('all of them, as PdfPageSize counts them', async () => {
		const parameters = { objectKey: 'letter.pdf', pages: 'all', layout: 'page' };
		const { items } = await stored.run(parameters);
		expect(items.map(({ json }) => json.page)).toEqual([1, 2, 3]);
		expect(pageNumbers()).toEqual(['1', '2', '3']);
	});

	it('those that are named, also of a key that does not end in .pdf', async () => {
		stored.put('letter', await pdf('One', 'Two', 'Three'));
		const parameters = { objectKey: 'letter', pages: '2-3', layout: 'page' };
		const { items } = await stored.run(parameters);
		expect(items.map(({ json }) => json.page)).toEqual([2, 3]);
		expect(pageNumbers().sort()).toEqual(['2', '3']);
	});

	it('a picture is not asked for more pages than it has', async () => {
		stored.respond(() => (stored.calls.length > 5 ? { error: 'AccessDenied' } : undefined));
		const { error, items } = await stored.run({ pages: 'all' });
		expect(error).toBeUndefined();
		expect(items).toHaveLength(1);
		expect(stored.calls).toHaveLength(1);
	});
});
