import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import type { Job } from './types';

export type Scan = Pick<Job, 'storage' | 'files' | 'bytes' | 'pages'>;

/** Start of a JPEG file; nothing looks further. */
const HEAD = Buffer.from('ffd8ffe000104a46494600010101004800480000', 'hex');

/** Objects of a page from number 3 on: itself, what it draws, and its picture. */
const PER_PAGE = 3;

/** Writes a PDF as scanners make it, a picture for each page, as n8n's file-system mode stores it. */
export function makeScan(storage: string, pages: number, bytesPerPage: number): Scan {
	const folder = 'workflows/workflow/executions/scans/binary_data';
	mkdirSync(join(storage, folder), { recursive: true });
	const key = `${folder}/${pages}-${bytesPerPage}`;
	const file = openSync(join(storage, key), 'w');
	const offsets: number[] = [];
	let length = 0;
	const write = (part: string | Buffer) => {
		length += writeSync(file, Buffer.from(part as string, 'latin1'));
	};
	const object = (number: number, ...parts: Array<string | Buffer>) => {
		offsets[number] = length;
		for (const part of [`${number} 0 obj\n`, ...parts, '\nendobj\n']) write(part);
	};
	const stream = (dict: string, data: Buffer) =>
		[`<<${dict}/Length ${data.length}>>\nstream\n`, data, '\nendstream'] as const;
	const first = (page: number) => 3 + page * PER_PAGE;
	const all = Array.from({ length: pages }, (_, page) => page);

	write('%PDF-1.7\n');
	object(1, '<</Type/Catalog/Pages 2 0 R>>');
	object(
		2,
		`<</Type/Pages/Count ${pages}/Kids[${all.map((page) => `${first(page)} 0 R`).join(' ')}]>>`,
	);
	for (const page of all) {
		const [own, content, picture] = [first(page), first(page) + 1, first(page) + 2];
		object(
			own,
			`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${content} 0 R` +
				`/Resources<</XObject<</Im ${picture} 0 R>>>>>>`,
		);
		object(content, ...stream('', Buffer.from('q 595 0 0 842 0 0 cm /Im Do Q')));
		const dict = '/Type/XObject/Subtype/Image/Width 1654/Height 2339/BitsPerComponent 8';
		const jpeg = Buffer.concat([HEAD, randomBytes(bytesPerPage)]);
		object(picture, ...stream(`${dict}/ColorSpace/DeviceRGB/Filter/DCTDecode`, jpeg));
	}
	const start = length;
	const rows = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
	write(`xref\n0 ${offsets.length}\n0000000000 65535 f \n${rows.join('')}`);
	write(`trailer\n<</Size ${offsets.length}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`);
	closeSync(file);
	return { storage, files: [key], bytes: length, pages };
}
