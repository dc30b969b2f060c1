import { deflateSync } from 'node:zlib';

/** Bodies of objects by number: `{ 1: '<</Type/Catalog/Pages 2 0 R>>' }`. */
export type Bodies = Record<number, string>;

export const HEADER = '%PDF-1.7\n';

export const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** A catalog, a page tree and as many pages, numbered 1, 2 and 3 on. */
export function pages(count: number): Bodies {
	const numbers = Array.from({ length: count }, (_, index) => index + 3);
	return {
		1: '<</Type/Catalog/Pages 2 0 R>>',
		2: `<</Type/Pages/Count ${count}/Kids[${numbers.map((n) => `${n} 0 R`).join(' ')}]>>`,
		...Object.fromEntries(numbers.map((n) => [n, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>'])),
	};
}

export const stream = (dict: string, data: string) =>
	`<<${dict}/Length ${data.length}>>\nstream\n${data}\nendstream`;

export const flate = (data: string) => deflateSync(latin1(data)).toString('latin1');

/** Text of objects put behind `before`, and where each stands. */
export function write(bodies: Bodies, before = HEADER) {
	let text = before;
	const offsets = new Map<number, number>();
	for (const [number, body] of Object.entries(bodies)) {
		offsets.set(Number(number), text.length);
		text += `${number} 0 obj\n${body}\nendobj\n`;
	}
	return { text, offsets };
}

const sizeOf = (numbers: Iterable<number>) => Math.max(...numbers) + 1;

/** One subsection for each object: the strictest form, and the one of incremental updates. */
export function table(offsets: Map<number, number>, trailer: string, lineEnd = ' \n'): string {
	const sections = [...offsets].map(
		([number, offset]) =>
			`${number} 1\n${String(offset).padStart(10, '0')} 00000 ${offset ? 'n' : 'f'}${lineEnd}`,
	);
	return `xref\n${sections.join('')}trailer\n<</Size ${sizeOf(offsets.keys())}${trailer}>>\n`;
}

export const end = (offset: number) => `startxref\n${offset}\n%%EOF\n`;

export const startOf = (pdf: string) => Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf)?.[1]);

export function withTable(bodies: Bodies, trailer = '/Root 1 0 R', before = HEADER): string {
	const { text, offsets } = write(bodies, before);
	return text + table(new Map([[0, 0], ...offsets]), trailer) + end(text.length);
}

/** An incremental update: more objects behind a finished file; offset 0 deletes one. */
export function update(pdf: string, bodies: Bodies, deleted: number[] = []): string {
	const { text, offsets } = write(bodies, pdf);
	for (const number of deleted) offsets.set(number, 0);
	return text + table(offsets, `/Root 1 0 R/Prev ${startOf(pdf)}`) + end(text.length);
}

export function objectStream(bodies: Bodies, options: { extra?: string; plain?: boolean } = {}) {
	let data = '';
	const pairs = Object.entries(bodies).map(([number, body]) => {
		const pair = `${number} ${data.length}`;
		data += `${body} `;
		return pair;
	});
	const head = `${pairs.join(' ')} `;
	const dict = `/Type/ObjStm/N ${pairs.length}/First ${head.length}${options.extra ?? ''}`;
	return options.plain
		? stream(dict, head + data)
		: stream(`${dict}/Filter/FlateDecode`, flate(head + data));
}

/** Rows of a cross-reference stream, 7.5.8.3, each with its object's number. */
export type Row = [number: number, type: number, second: number, third: number];

const field = (value: number, width: number) =>
	Array.from({ length: width }, (_, n) => Math.floor(value / 256 ** (width - 1 - n)) % 256);

function png(rows: number[][], filterOf: (row: number) => number): number[] {
	const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
	return rows.flatMap((row, r) => {
		const filter = filterOf(r);
		const coded = row.map((byte, c) => {
			const [left, above, corner] = [at(r, c - 1), at(r - 1, c), at(r - 1, c - 1)];
			const closest = [left, above, corner]
				.map((value) => ({ value, distance: Math.abs(left + above - corner - value) }))
				.reduce((best, next) => (next.distance < best.distance ? next : best)).value;
			const predicted = [0, left, above, (left + above) >> 1, closest][filter];
			return (byte - predicted) & 255;
		});
		return [filter, ...coded];
	});
}

const tiff = (rows: number[][]) =>
	rows.flatMap((row) => row.map((byte, c) => (byte - (row[c - 1] ?? 0)) & 255));

export interface XrefStreamOptions {
	widths?: [number, number, number];
	predictor?: number;
	plain?: boolean;
	trailer?: string;
}

/** The cross-reference stream's object, its own row included. */
export function xrefStream(
	number: number,
	at: number,
	rows: Row[],
	options: XrefStreamOptions = {},
) {
	const { widths = [1, 4, 2], predictor = 1, plain, trailer = '/Root 1 0 R' } = options;
	const all = [...rows, [number, 1, at, 0] as Row].sort((a, b) => a[0] - b[0]);
	const bytes = all.map(([, ...fields]) => fields.flatMap((value, n) => field(value, widths[n])));
	const columns = widths[0] + widths[1] + widths[2];
	let coded = bytes.flat();
	if (predictor === 2) coded = tiff(bytes);
	// 15 is a filter for each row: all five take turns
	if (predictor >= 10) coded = png(bytes, (r) => (predictor === 15 ? r % 5 : predictor - 10));
	const data = String.fromCharCode(...coded);
	const dict =
		`/Type/XRef/W[${widths.join(' ')}]/Size ${sizeOf(all.map((row) => row[0]))}` +
		`/Index[${all.map((row) => `${row[0]} 1`).join(' ')}]${trailer}`;
	const parameters =
		predictor > 1 ? `/DecodeParms<</Predictor ${predictor}/Columns ${columns}>>` : '';
	const body = plain
		? stream(dict, data)
		: stream(`${dict}/Filter/FlateDecode${parameters}`, flate(data));
	return `${number} 0 obj\n${body}\nendobj\n`;
}

/** A file of one object stream (number 100) and one cross-reference stream (101). */
export function withStreams(
	bodies: Bodies,
	options: XrefStreamOptions & { container?: string; more?: Row[] } = {},
): string {
	const { text, offsets } = write({ 100: options.container ?? objectStream(bodies) });
	const rows: Row[] = Object.keys(bodies).map((number, index) => [Number(number), 2, 100, index]);
	rows.push([100, 1, offsets.get(100) ?? 0, 0], ...(options.more ?? []));
	return text + xrefStream(101, text.length, rows, options) + end(text.length);
}
