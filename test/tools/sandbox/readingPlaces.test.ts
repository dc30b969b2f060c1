import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import expected from '../../../examples/documents/expected.json';
import { drawLines, png, turned } from './pictures';
import { receipt, useReader } from './reading';

/** General text comes in pieces where it stands, as the service has it: no price without its item. */

const ask = useReader();
const documents = join(__dirname, '../../../examples/documents');

interface Piece {
	DetectedText: string;
	ItemPolygon: { X: number; Y: number; Width: number; Height: number };
}
const pieces = async (ImageBase64: string) =>
	(await ask<{ TextDetections: Piece[] }>('GeneralAccurateOCR', { ImageBase64 })).TextDetections;

test('a line is split at wide gaps', async () => {
	const found = (await pieces(png(drawLines(receipt)))).map(({ DetectedText }) => DetectedText);
	expect(found).toEqual(receipt.flatMap((line) => line.split('|')));
});

test('a receipt on its side is split as well', async () => {
	const found = (await pieces(png(turned(drawLines(receipt))))).map((piece) => piece.DetectedText);
	expect(found).toEqual(receipt.flatMap((line) => line.split('|')));
});

test('columns of a page are pieces of their own', async () => {
	const rows = [
		'The ferry leaves|Freight must be',
		'at seven in the|at the ramp by',
		'morning.|sunrise.',
	];
	const found = (await pieces(png(drawLines(rows)))).map(({ DetectedText }) => DetectedText);
	expect(found).toEqual(rows.flatMap((row) => row.split('|')));
});

test('each item of a photographed receipt has its price on its height', async () => {
	const bytes = readFileSync(join(documents, 'receipt.jpg'));
	const found = await pieces(bytes.toString('base64'));
	const middle = (text: string) => {
		const piece = found.find(({ DetectedText }) => DetectedText === text);
		return piece && piece.ItemPolygon.Y + piece.ItemPolygon.Height / 2;
	};
	for (const { name, amount } of expected['receipt.jpg'].items) {
		const apart = Number(middle(amount.toFixed(2))) - Number(middle(name));
		expect([name, Math.abs(apart) < 20]).toEqual([name, true]);
	}
});
