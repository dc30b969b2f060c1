import type { Row } from './build';
import {
	end,
	HEADER,
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
import { agreed, count } from './counters';

describe('cross-reference tables', () => {
	it('reads one revision', async () => expect(await agreed(withTable(pages(3)))).toBe(3));

	it('believes the newest of several revisions', async () => {
		const third = update(update(withTable(pages(3)), pages(5)), { 2: pages(4)[2] });
		expect(await agreed(third)).toBe(4);
	});

	it('counts no pages that are not there', async () => {
		const pdf = withTable(pages(3)).replace('xref\n', `2 0 obj\n${pages(7)[2]}\nendobj\nxref\n`);
		expect(await count(pdf)).toBeUndefined();
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
