/**
 * Draws the documents in `examples/documents` and writes down what is on them: `tsx tools/samples/draw.ts`.
 * Everything on them is invented. The results are committed, so tests need neither this nor any font;
 * drawing anew needs the Liberation fonts (Debian: `apt-get install fonts-liberation`) and gives the
 * same bytes for the same versions of the fonts and of @napi-rs/canvas.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { requireFonts } from './ink';
import { invoice } from './invoice';
import { letter } from './letter';
import { longInvoice } from './longInvoice';
import { passport } from './passport';
import { plate } from './plate';
import { priceList } from './priceList';
import { receipt } from './receipt';
import { table } from './table';

const samples = [invoice, longInvoice, letter, passport, priceList, receipt, table, plate];

export async function drawAll(folder: string) {
	requireFonts();
	mkdirSync(folder, { recursive: true });
	for (const { file, draw } of samples) writeFileSync(join(folder, file), await draw());
	const expected = Object.fromEntries(samples.map(({ file, truth }) => [file, truth]));
	writeFileSync(join(folder, 'expected.json'), JSON.stringify(expected, null, '\t') + '\n');
}

if (require.main === module) void drawAll(join(__dirname, '../../examples/documents'));
