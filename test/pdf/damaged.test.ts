import { PDFDocument } from 'pdf-lib';

import {
	end,
	flate,
	HEADER,
	latin1,
	objectStream,
	pages,
	stream,
	update,
	withStreams,
	withTable,
	write,
} from './build';
import { agreed, count } from './counters';

const noXref = (bodies: ReturnType<typeof pages>, trailer = '/Root 1 0 R') =>
	`${write(bodies).text}trailer\n<<${trailer}>>\nstartxref\n999999\n%%EOF\n`;

describe('without a cross-reference', () => {
	it('finds the objects, of which the last definition wins', async () => {
		expect(await agreed(noXref(pages(3)))).toBe(3);
		expect(await agreed(write(pages(4), noXref(pages(3))).text)).toBe(4);
	});

	it('sees a revision that is cut before its cross-reference', async () => {
		const cut = (pdf: string) =>
			pdf.slice(0, pdf.lastIndexOf('xref\n', pdf.lastIndexOf('trailer')));
		expect(await count(cut(update(withTable(pages(3)), pages(5))))).toBe(5);
	});

	it('looks into object streams', async () => {
		const pdf = withStreams(pages(3)).replace(/startxref\n\d+/, 'startxref\n0');
		expect(await agreed(pdf)).toBe(3);
	});

	it('finds the catalog when no trailer names it', async () => {
		expect(await count(write(pages(3)).text)).toBe(3);
		expect(await count(write({ 100: objectStream(pages(3)) }).text)).toBe(3);
	});

	it('finds the root of the tree when there is no catalog', async () => {
		const { 1: _catalog, ...rest } = pages(3);
		expect(await count(write(rest).text)).toBe(3);
	});

	it('counts the pages of a file that never had a tree', async () => {
		const leaf = '<</Type/Page/MediaBox[0 0 9 9]>>';
		expect(await count(write({ 3: leaf, 4: leaf, 5: leaf }).text)).toBe(3);
	});

	it('does not count pages that have lost their tree, for some of them may be lost too', async () => {
		const { 1: _catalog, 2: _root, ...leaves } = pages(3);
		expect(await count(noXref(leaves))).toBeUndefined();
	});

	it('does not take a PDF inside a stream for a newer revision', async () => {
		const bodies = { ...pages(2), 50: stream('/Type/EmbeddedFile', withTable(pages(9))) };
		expect(await agreed(noXref(bodies))).toBe(2);
	});

	it.each(['xref\n0 1\n', 'xref\n0 99999999\n', 'xref\n0 x\n', ''])(
		'is not led astray by the table %j',
		async (broken) => {
			const { text } = write(pages(3));
			expect(await agreed(`${text}${broken}trailer\n<</Root 1 0 R>>\n${end(text.length)}`)).toBe(3);
		},
	);
});

describe('what /Count says', () => {
	const tree = (root: string, more: Record<number, string> = {}) =>
		withTable({ ...pages(3), 2: root, ...more });

	it.each(['0', '-3', '2.5', '99999999999', '(3)', 'null', '9 0 R'])(
		'is not believed when it is %s',
		async (value) => {
			expect(await count(tree(`<</Type/Pages/Count ${value}/Kids[3 0 R 4 0 R 5 0 R]>>`))).toBe(3);
		},
	);

	it('is done without when it is missing', async () => {
		const inner = { 6: '<</Type/Pages/Parent 2 0 R/Kids[4 0 R 5 0 R]/Count 2>>' };
		expect(await agreed(tree('<</Type/Pages/Kids[3 0 R 6 0 R]>>', inner))).toBe(3);
	});

	it('is not believed when it is not that of the pages found, as pdf-lib does not', async () => {
		const pdf = withTable({ ...pages(1), 2: '<</Type/Pages/Count 62490/Kids[3 0 R]>>' });
		expect(await count(pdf)).toBe(1);
		expect((await PDFDocument.load(latin1(pdf))).getPageCount()).toBe(1);
	});

	it('does not help in a tree that bites its tail: the count is unknown', async () => {
		const inner = { 6: '<</Type/Pages/Count 3/Kids[2 0 R 6 0 R 4 0 R]>>' };
		const root = '<</Type/Pages/Count 3/Kids[3 0 R 6 0 R 2 0 R]>>';
		expect(await count(tree(root, inner))).toBeUndefined();
	});

	it('is twice that of a page that is listed twice, as in pdf-lib', async () => {
		const pdf = tree('<</Type/Pages/Count 3/Kids[3 0 R 4 0 R 3 0 R]>>');
		expect(await agreed(pdf)).toBe(3);
		expect((await PDFDocument.load(latin1(pdf))).getPageCount()).toBe(3);
	});

	it('is 0 for an empty tree', async () => {
		expect(await count(tree('<</Type/Pages/Count 0/Kids[]>>'))).toBe(0);
	});

	it('is 1 when the catalog refers to a page', async () => {
		expect(await agreed(tree('<</Type/Page/MediaBox[0 0 9 9]>>'))).toBe(1);
	});

	it('is unknown when the tree has no /Kids, or kids that are not there', async () => {
		expect(await count(tree('<</Type/Pages/Count 3>>'))).toBeUndefined();
		expect(await count(tree('<</Type/Pages/Count 0/Kids[77 0 R]>>'))).toBeUndefined();
	});
});

describe('what is no PDF', () => {
	it.each([
		['nothing', ''],
		['a header', HEADER],
		['a page without a header', withTable(pages(3)).slice(9)],
		['a header too far in', ' '.repeat(1025) + withTable(pages(3))],
		['objects that are malformed', `${HEADER}1 0 obj << /Type endobj 2 0 obj ( 3 0 obj [ <`],
		[
			'a damaged stream',
			`${HEADER}1 0 obj${stream('/Type/ObjStm/N 1/First 4/Filter/Fl', flate('x'))}`,
		],
	])('is not counted: %s', async (_name, text) => expect(await count(text)).toBeUndefined());
});
