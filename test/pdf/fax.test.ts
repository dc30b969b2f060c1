import fc from 'fast-check';

import { runs } from '../fuzzRuns';
import { latin1, withTable } from './build';
import type { Changes } from './faxEncoder';
import { faxOf } from './faxEncoder';
import { colorsOf, fileOf, gray, pictureOf } from './found';
import { pdfiumLook } from './pdfium';
import { image, page } from './scans';

describe('fax, Group 4', () => {
	const width = fc.oneof(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 2500, max: 6000 }));
	/** Rows that resemble the one before, as those of writing do, and others. */
	const fax = width.chain((columns) =>
		fc.record({
			columns: fc.constant(columns),
			rows: fc.array(
				fc.oneof(
					fc.array(fc.nat(columns - 1), { maxLength: 12 }),
					fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 4 }),
				),
				{ minLength: 1, maxLength: 8 },
			),
		}),
	);

	const sorted = (changes: number[]) => [...new Set(changes)].sort((a, b) => a - b);
	const changesOf = (rows: number[][], columns: number): Changes => {
		let above: number[] = [];
		return rows.map((row) => {
			const moved = above.map((change, n) => change + (row[n % row.length] ?? 0));
			const isNear = row.every((change) => Math.abs(change) <= 4);
			above = sorted(isNear ? moved : row).filter((change) => change >= 0 && change < columns);
			return above;
		});
	};
	const pixelsOf = (rows: Changes, columns: number) =>
		rows.map((row) =>
			Array.from({ length: columns }, (_, x) =>
				row.filter((change) => change <= x).length % 2 ? '#' : '.',
			).join(''),
		);

	/** What is darker than `white`, in the first of the bytes of each pixel. */
	function shown(bytes: ArrayLike<number>, each: number, white: number): string {
		let text = '';
		for (let at = 0; at < bytes.length; at += each) text += bytes[at] < white ? '#' : '.';
		return text;
	}

	it('is read as pdfium reads it', async () => {
		await fc.assert(
			fc.asyncProperty(fax, async ({ rows, columns }) => {
				const changes = changesOf(rows, columns);
				const size: [number, number] = [columns, changes.length];
				const parameters = `/DecodeParms<</K -1/Columns ${columns}/Rows ${changes.length}>>`;
				const dict = `/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode${parameters}`;
				const data = faxOf(changes, columns).toString('latin1');
				const content = `${columns} 0 0 ${changes.length} 0 0 cm /Im Do`;
				const bodies = page(image(dict, data, size), content);
				bodies[3] = bodies[3].replace('0 0 40 30', `0 0 ${columns} ${changes.length}`);
				const { rgb } = await colorsOf((await fileOf(bodies)).bytes);
				const text = shown(rgb, 3, 1);
				expect(text).toBe(pixelsOf(changes, columns).join(''));
				const look = await pdfiumLook(latin1(withTable(bodies)), 1);
				expect(shown(Buffer.from(look?.pixels ?? '', 'base64'), 4, 128)).toBe(text);
			}),
			runs(1 / 40),
		);
	});

	it('is white after its end, and damaged where there is no code', async () => {
		const dict = '/ImageMask true/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 4>>';
		const early = faxOf([[0], [0, 2]], 4).toString('latin1');
		const { rgb } = await colorsOf((await fileOf(page(image(dict, early)))).bytes);
		expect(rgb).toEqual(gray(0, 0, 0, 0, 0, 0, 255, 255, 255, 255, 255, 255));
		expect(await pictureOf(page(image(dict, '\0\0\0\0')))).toBe('unknown');
	});
});
