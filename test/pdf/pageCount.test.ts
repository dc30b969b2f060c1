import { pageCount } from '../../nodes/TencentCloudOcr/engine/pdf';
import type { Row } from './build';
import {
	end,
	flate,
	HEADER,
	latin1,
	objectStream,
	pages,
	stream,
	table,
	update,
	withStreams,
	withTable,
	write,
	xrefStream,
} from './build';
import { pdfiumCounter } from './pdfium';

const count = (pdf: string) => pageCount(latin1(pdf));

let pdfium: (file: Buffer) => Promise<number | undefined>;
beforeAll(async () => {
	pdfium = await pdfiumCounter();
});

/** Our count, after making sure that pdfium says the same. */
async function agreed(pdf: string) {
	const ours = await count(pdf);
	expect({ pdfium: await pdfium(latin1(pdf)) }).toEqual({ pdfium: ours });
	return ours;
}

const noXref = (bodies: ReturnType<typeof pages>, trailer = '/Root 1 0 R') =>
	`${write(bodies).text}trailer\n<<${trailer}>>\nstartxref\n999999\n%%EOF\n`;

describe('cross-reference tables', () => {
	it('reads one revision', async () => expect(await agreed(withTable(pages(3)))).toBe(3));

	it('believes the newest of several revisions', async () => {
		const third = update(update(withTable(pages(3)), pages(5)), { 2: pages(4)[2] });
		expect(await agreed(third)).toBe(4);
	});

	it('takes a later definition that the newest cross-reference does not name for a leftover', async () => {
		const pdf = withTable(pages(3)).replace('xref\n', `2 0 obj\n${pages(7)[2]}\nendobj\nxref\n`);
		const moved = pdf.replace(/startxref\n\d+/, `startxref\n${pdf.indexOf('xref\n0')}`);
		expect(await agreed(moved)).toBe(3);
	});

	it('follows references at every step', async () => {
		const bodies = {
			...pages(2),
			1: '<</Type/Catalog/Pages 9 0 R>>',
			9: '2 0 R',
			8: '[3 0 R 4 0 R]',
		};
		const tree = { ...bodies, 2: '<</Type/Pages/Count 7 0 R/Kids 8 0 R>>', 7: '2' };
		expect(await count(withTable(tree))).toBe(2);
	});

	it('reads names with #xx and comments between words', async () => {
		const bodies = pages(2);
		bodies[1] = '<< % >> not the end\n/Type /Cata#6cog /P#61ges 2 %x\n 0 R /S (\\) ) (()) >>';
		expect(await agreed(withTable(bodies))).toBe(2);
	});

	it('reads lines of 19 bytes', async () => {
		const { text, offsets } = write(pages(3));
		const lines = [...offsets.values()].map(
			(offset) => `${String(offset).padStart(10, '0')} 00000 n\n`,
		);
		const xref = `xref\n1 ${lines.length}\n${lines.join('')}trailer\n<</Root 1 0 R/Size 6>>\n`;
		expect(await agreed(text + xref + end(text.length))).toBe(3);
	});

	it.each([-3, 2, 20])('tolerates offsets that are %d bytes off', async (by) => {
		const { text, offsets } = write(pages(3));
		const off = new Map([...offsets].map(([number, offset]) => [number, offset + by]));
		expect(await agreed(text + table(off, '/Root 1 0 R') + end(text.length + by))).toBe(3);
	});

	it('tolerates bytes before the header, counted in offsets or not', async () => {
		const junk = 'HTTP/1.1 200 OK\r\n\r\n'.repeat(20);
		expect(await agreed(junk + update(withTable(pages(3)), pages(4)))).toBe(4);
		expect(await agreed(update(withTable(pages(3), '/Root 1 0 R', junk + HEADER), pages(4)))).toBe(
			4,
		);
	});

	it('finds hidden objects of a hybrid file in its /XRefStm', async () => {
		const { 1: catalog, 2: root, ...leaves } = pages(2);
		const hidden = objectStream({ 1: catalog, 2: root });
		const { text, offsets } = write({ ...leaves, 100: hidden });
		const rows: Row[] = [
			[1, 2, 100, 0],
			[2, 2, 100, 1],
		];
		const withXref = text + xrefStream(101, text.length, rows);
		for (const number of [0, 1, 2]) offsets.set(number, 0);
		const sorted = new Map([...offsets].sort(([a], [b]) => a - b));
		const trailer = `/Root 1 0 R/XRefStm ${text.length}`;
		expect(await agreed(withXref + table(sorted, trailer) + end(withXref.length))).toBe(2);
	});

	it('stops when /Prev leads in a circle', async () => {
		const { text, offsets } = write(pages(3));
		const loop = table(offsets, `/Root 1 0 R/Prev ${text.length}`);
		expect(await count(text + loop + end(text.length))).toBe(3);
	});
});

describe('cross-reference streams', () => {
	it.each([1, 2, 10, 11, 12, 13, 14, 15])('reads predictor %d', async (predictor) => {
		expect(await agreed(withStreams(pages(20), { predictor }))).toBe(20);
	});

	it('reads plain streams', async () => {
		const bodies = pages(3);
		const container = objectStream(bodies, { plain: true });
		expect(await agreed(withStreams(bodies, { plain: true, container }))).toBe(3);
	});

	it('takes a type field of no width for 1', async () => {
		const { text, offsets } = write(pages(3));
		const rows = [...offsets].map(([number, offset]): Row => [number, 1, offset, 0]);
		const xref = xrefStream(9, text.length, rows, { widths: [0, 3, 0] });
		expect(await agreed(text + xref + end(text.length))).toBe(3);
	});

	it('inflates past a wrong /Length', async () => {
		const pdf = withStreams(pages(30)).replace(/(\/FlateDecode\/Length )\d+/g, '$19');
		expect(await count(pdf)).toBe(30);
	});

	it('believes a table that updates it, and a stream that updates a table', async () => {
		expect(await agreed(update(withStreams(pages(3)), pages(4)))).toBe(4);
		const old = withTable(pages(3));
		const { text, offsets } = write({ 100: objectStream(pages(6)) }, old);
		const rows = Object.keys(pages(6)).map((n, index): Row => [Number(n), 2, 100, index]);
		rows.push([100, 1, offsets.get(100) ?? 0, 0]);
		const prev = /startxref\n(\d+)/.exec(old)?.[1];
		const xref = xrefStream(101, text.length, rows, { trailer: `/Root 1 0 R/Prev ${prev}` });
		expect(await agreed(text + xref + end(text.length))).toBe(6);
	});

	it('looks in the object stream that another /Extends', async () => {
		const { 1: catalog, ...rest } = pages(2);
		const { text, offsets } = write({
			99: objectStream({ 1: catalog }),
			100: objectStream(rest, { extra: '/Extends 99 0 R' }),
		});
		const rows = [1, 2, 3, 4].map((number): Row => [number, 2, 100, number]);
		for (const [number, offset] of offsets) rows.push([number, 1, offset, 0]);
		expect(await count(text + xrefStream(101, text.length, rows) + end(text.length))).toBe(2);
	});

	it('is undefined when the page tree stands in an object stream that is encrypted', async () => {
		const container = stream(
			'/Type/ObjStm/N 5/First 24/Filter/FlateDecode',
			'encrypted '.repeat(20),
		);
		const trailer = '/Root 1 0 R/Encrypt<</Filter/Standard/V 1>>';
		expect(await count(withStreams(pages(3), { container, trailer }))).toBeUndefined();
	});

	it('does not fall back to an older tree when the newest is encrypted', async () => {
		const old = withTable(pages(3));
		const container = stream(
			'/Type/ObjStm/N 5/First 24/Filter/FlateDecode',
			'encrypted '.repeat(20),
		);
		const { text, offsets } = write({ 100: container }, old);
		const rows: Row[] = [
			[2, 2, 100, 0],
			[100, 1, offsets.get(100) ?? 0, 0],
		];
		const xref = xrefStream(101, text.length, rows, { trailer: '/Root 1 0 R/Prev 0' });
		expect(await count(text + xref + end(text.length))).toBeUndefined();
	});

	it('counts an encrypted file whose page tree is plain', async () => {
		const trailer = '/Root 1 0 R/Encrypt<</Filter/Standard/V 1>>';
		expect(await count(withTable(pages(3), trailer))).toBe(3);
	});
});

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

	it('is done without in a tree that bites its tail', async () => {
		const inner = { 6: '<</Type/Pages/Kids[2 0 R 6 0 R 4 0 R]>>' };
		expect(await count(tree('<</Type/Pages/Kids[3 0 R 6 0 R 2 0 R]>>', inner))).toBe(3);
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
