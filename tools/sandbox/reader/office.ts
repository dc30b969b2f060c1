import * as XLSX from '@e965/xlsx';
import { decodeFailed } from '../picture';
import type { Picture } from '../picture';
import type { ActionSpec } from '../spec';
import { lineOf } from './lines';
import type { Page } from './page';

const nowhere = { x0: 0, y0: 0, x1: 0, y1: 0 };

/** Word and Excel files are read as they are; their text has no place on a picture. */
export function readOffice(action: ActionSpec, { bytes, format }: Picture): Page {
	try {
		const texts = format === 'WORD' ? wordText(bytes) : sheetText(bytes);
		const lines = texts.filter(Boolean).map((text, index) => {
			// Each line at a height of its own, so that it stays a row of its own.
			const box = { ...nowhere, y0: index * 20, y1: index * 20 + 10 };
			const words = [{ text, confidence: 100, box, characters: [] }];
			return lineOf(words, index + 1);
		});
		return { number: 1, width: 0, height: 0, angle: 0, lines };
	} catch {
		decodeFailed(action);
	}
}

function sheetText(bytes: Buffer): string[] {
	const book = XLSX.read(bytes);
	return book.SheetNames.flatMap((name) => {
		const rows = XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[name], { header: 1 });
		return rows.map((row) => row.map(String).join(': '));
	});
}

function wordText(bytes: Buffer): string[] {
	const archive = XLSX.CFB.read(bytes, { type: 'buffer' });
	const entry = XLSX.CFB.find(archive, '/word/document.xml');
	if (!entry) throw new Error('no document');
	const xml = Buffer.from(entry.content as Uint8Array).toString('utf8');
	return xml
		.split('</w:p>')
		.map((paragraph) =>
			[...paragraph.matchAll(/<w:t[^>]*>([^<]*)</g)].map((part) => part[1]).join(''),
		);
}
