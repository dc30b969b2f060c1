import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { readPdf } from '../../nodes/TencentCloudOcr/pdf/openPdf';
import { OutOfBudget } from '../../nodes/TencentCloudOcr/pdf/budget';
import { Damaged } from '../../nodes/TencentCloudOcr/pdf/streams';
import { RUNS } from '../fuzzRuns';
import { flate, HEADER, latin1, pages, update, withStreams, withTable } from './build';
import { drawnPages } from './drawn';
import { faxOf } from './faxEncoder';
import { pdfiumCount } from './pdfium';
import { read } from './readLines';
import { samples } from './samples';
import { image, page } from './scans';

/** Of processor time, far above what small files take (a few milliseconds). */
const CASE_MS = 10_000;

const orNothing = (error: unknown) => {
	if (!(error instanceof OutOfBudget || error instanceof Damaged)) throw error;
	return undefined;
};

/** `openPdf` catches everything: what it catches must be the budget or damage, and nothing else. */
async function survives(file: Buffer) {
	const start = process.cpuUsage();
	const pdf = await readPdf(file, async () => {}).catch(orNothing);
	const count = pdf?.pageCount;
	const pages = [];
	for (const number of [0, 1, 2, count ?? 3]) {
		pages.push(await pdf?.page(number).catch(orNothing));
	}
	await pdf?.pictures(1).catch(orNothing);
	await pdf?.textLayer([read(['text'])]).catch(orNothing);
	const { user, system } = process.cpuUsage(start);
	const took = (user + system) / 1000;
	if (count !== undefined && !(Number.isSafeInteger(count) && count >= 0)) {
		throw new Error(`not a count: ${count}`);
	}
	if (took > CASE_MS) throw new Error(`took ${took} ms`);
	for (const one of pages) {
		if (one && (await pdfiumCount(one)) !== 1) throw new Error('a page that pdfium does not open');
	}
}

const FAX = '/ImageMask true/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 4>>';
const INDEXED = '/Filter/FlateDecode/BitsPerComponent 8/ColorSpace[/Indexed/DeviceGray 1(\\0z)]';

const seeds: Buffer[] = [
	withTable(pages(3)),
	withTable(drawnPages(['one', 'two', 'three'], '/Rotate 90/UserUnit 2')),
	update(update(withTable(pages(3)), pages(5)), { 2: pages(4)[2] }),
	withStreams(pages(10), { predictor: 15 }),
	withStreams(pages(10), { predictor: 2 }),
	withStreams(pages(3), { plain: true }),
	update(withStreams(pages(3)), pages(4)),
	withTable(page(image(FAX, faxOf([[0], [1, 3], [2]], 4).toString('latin1')))),
	withTable(page(image(INDEXED, flate('\0\x01\0\x01'.repeat(3))))),
].map(latin1);

beforeAll(async () => {
	for (const useObjectStreams of [true, false]) {
		const document = await PDFDocument.create();
		for (let count = 0; count < 60; count++) document.addPage();
		seeds.push(Buffer.from(await document.save({ useObjectStreams })));
	}
	const real = [...samples('documents'), ...samples('odd')];
	for (const { name, bytes } of real) {
		if (name.endsWith('.pdf') && bytes.length < 200_000) seeds.push(bytes);
	}
});

/** Words of the syntax get further than random bytes. */
const words = fc
	.array(
		fc.constantFrom(
			...'1 0 obj|2 0 obj|endobj|<<|>>|[|]|/Type|/Page|/Pages|/Catalog|/Kids|/Count'.split('|'),
			...'1 0 R|2 0 R|3|-1|(|)|<|>|%|\n|stream\n|endstream|xref|trailer|startxref|9'.split('|'),
			...'/Root|/ObjStm|/XRef|/W|/Index|/N|/First|/Length|/Prev|/XRefStm|/Filter'.split('|'),
			...'2 0 obj<</Type/Catalog/Pages 3 0 R>>|3 0 obj<</Kids[|0000000009 00000 n \n'.split('|'),
		),
		{ maxLength: 120, size: 'max' },
	)
	.map((list) => list.join(' '));

/** One change: at `at` (a share of the file), of `length` bytes. */
interface Change {
	kind: 'flip' | 'digit' | 'cut' | 'copy' | 'splice' | 'end';
	at: number;
	length: number;
	to: number;
	byte: number;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const change: fc.Arbitrary<Change> = fc.record({
	kind: fc.constantFrom('flip', 'digit', 'cut', 'copy', 'splice', 'end'),
	at: share,
	length: fc.oneof(fc.nat(20), fc.nat(3000)),
	to: share,
	byte: fc.nat(255),
});

function apply(file: Buffer, { kind, at, length, to, byte }: Change, other: Buffer): Buffer {
	const from = Math.floor(at * file.length);
	const target = Math.floor(to * file.length);
	const part = file.subarray(from, from + length);
	switch (kind) {
		case 'flip':
			return Buffer.concat([file.subarray(0, from), Buffer.from([byte]), file.subarray(from + 1)]);
		case 'digit': {
			// numbers hold a PDF together: the next digit becomes another
			let digit = from;
			while (digit < file.length && (file[digit] < 0x30 || file[digit] > 0x39)) digit++;
			const changed = Buffer.from(file);
			if (digit < file.length) changed[digit] = 0x30 + (byte % 10);
			return changed;
		}
		case 'cut':
			return Buffer.concat([file.subarray(0, from), file.subarray(from + length)]);
		case 'copy':
			return Buffer.concat([file.subarray(0, target), part, file.subarray(target)]);
		case 'splice': {
			const start = Math.floor(to * other.length);
			return Buffer.concat([
				file.subarray(0, from),
				other.subarray(start, start + length),
				file.subarray(from),
			]);
		}
		case 'end':
			return file.subarray(0, from);
	}
}

describe(`${RUNS.numRuns} files of each kind neither throw nor hang, and give a count, pages or nothing`, () => {
	it('random bytes', async () => {
		const bytes = fc.uint8Array({ maxLength: 2000, size: 'max' });
		await fc.assert(
			fc.asyncProperty(bytes, async (body) => survives(Buffer.concat([latin1(HEADER), body]))),
			RUNS,
		);
	});

	it('random words', async () => {
		await fc.assert(
			fc.asyncProperty(words, async (text) => survives(latin1(HEADER + text))),
			RUNS,
		);
	});

	it('random words in compressed streams', async () => {
		const file = (text: string, type: string, keys: string, inside: string) =>
			`${HEADER}${text}\n1 0 obj<</Type/${type}${keys}/Filter/FlateDecode>>stream\n` +
			`${flate(inside)}\nendstream\nstartxref\n${HEADER.length + text.length + 1}`;
		const keys = fc.constantFrom(
			'/N 2/First 8',
			'/N 99/First 0',
			'/W[1 1 1]/Size 9/Root 2 0 R',
			'/W[0 2 9]/Index[0 5 9 999]/Root 2 0 R',
			'/W[1 2 1]/Size 9/Root 2 0 R/DecodeParms<</Predictor 12/Columns 4>>',
			'/W[1 2 1]/Size 9/Root 2 0 R/DecodeParms[<</Predictor 2/Colors 3/Columns 9>>]',
		);
		const inside = fc.oneof(
			words,
			fc.string({ unit: 'binary-ascii', maxLength: 300, size: 'max' }),
		);
		await fc.assert(
			fc.asyncProperty(words, fc.constantFrom('ObjStm', 'XRef'), keys, inside, async (...parts) =>
				survives(latin1(file(...parts))),
			),
			RUNS,
		);
	});

	it('damaged PDFs', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.nat(1000),
				fc.nat(1000),
				fc.array(change, { minLength: 1, maxLength: 6 }),
				async (seed, other, changes) => {
					let file = seeds[seed % seeds.length];
					for (const next of changes) file = apply(file, next, seeds[other % seeds.length]);
					await survives(file);
				},
			),
			RUNS,
		);
	});
});
