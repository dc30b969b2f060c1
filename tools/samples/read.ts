/** Reads the drawn documents with tesseract and says which of their texts it finds: `tsx tools/samples/read.ts`. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { PDFiumLibrary } from '@hyzyla/pdfium';
import { createCanvas } from '@napi-rs/canvas';
import { createWorker, PSM, type Worker } from 'tesseract.js';

import type { Sample } from './sample';

type Truth = Sample['truth'] & { mrz?: string[]; vin?: string; textsOfPage2?: string[] };

const documents = join(__dirname, '../../examples/documents');
const language = join(
	dirname(require.resolve('@tesseract.js-data/eng/package.json')),
	'4.0.0_best_int',
);

const plain = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();

async function pagesOf(file: string) {
	const bytes = readFileSync(join(documents, file));
	if (!file.endsWith('.pdf')) return [bytes];
	const pdfium = await PDFiumLibrary.init();
	const pdf = await pdfium.loadDocument(bytes);
	const pages: Buffer[] = [];
	for (const page of pdf.pages()) {
		const { data } = await page.render({
			scale: 2,
			render: async ({ data: rgba, width, height }) => {
				const canvas = createCanvas(width, height);
				const image = canvas.getContext('2d').createImageData(width, height);
				image.data.set(rgba);
				canvas.getContext('2d').putImageData(image, 0, 0);
				return canvas.encode('png');
			},
		});
		pages.push(Buffer.from(data));
	}
	pdf.destroy();
	pdfium.destroy();
	return pages;
}

async function main() {
	const truths = JSON.parse(readFileSync(join(documents, 'expected.json'), 'utf8')) as Record<
		string,
		Truth
	>;
	const worker: Worker = await createWorker('eng', 1, { langPath: language, cacheMethod: 'none' });
	let missed = 0;
	for (const [file, truth] of Object.entries(truths)) {
		const mode = process.argv.includes('--rows') ? PSM.SINGLE_BLOCK : PSM.AUTO;
		await worker.setParameters({ tessedit_pageseg_mode: mode });
		const read: string[] = [];
		for (const page of await pagesOf(file)) read.push((await worker.recognize(page)).data.text);
		if (process.argv.includes('--text')) console.log(read.join('\n--- next page ---\n'));
		const wanted = [...truth.texts, ...(truth.textsOfPage2 ?? []), ...(truth.mrz ?? [])];
		const missing = wanted.filter((text) => !plain(read.join('\n')).includes(plain(text)));
		missed += missing.length;
		console.log(`${file}: ${wanted.length - missing.length} of ${wanted.length}`, ...missing);
	}
	await worker.terminate();
	process.exitCode = missed ? 1 : 0;
}

void main();
