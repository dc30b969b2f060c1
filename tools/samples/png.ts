import { crc32, deflateSync } from 'node:zlib';

import type { Canvas } from '@napi-rs/canvas';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer) {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const frame = Buffer.alloc(8 + body.length);
	frame.writeUInt32BE(data.length, 0);
	body.copy(frame, 4);
	frame.writeUInt32BE(crc32(body), 4 + body.length);
	return frame;
}

/** The canvas writes 32 bits a pixel; opaque drawings need 24 at most, and few grades of each colour. */
export function encodePng(canvas: Canvas, grades = 52) {
	const { width, height } = canvas;
	const pixels = canvas.getContext('2d').getImageData(0, 0, width, height).data;
	const step = 255 / (grades - 1);
	const grade = (value: number) => Math.round(Math.round(value / step) * step);
	const rows = Buffer.alloc(height * (1 + width * 3));
	for (let y = 0, to = 0, from = 0; y < height; y++) {
		to++; // filter type 0
		for (let x = 0; x < width; x++, from += 4) {
			for (let channel = 0; channel < 3; channel++) rows[to++] = grade(pixels[from + channel]);
		}
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 2, 0, 0, 0], 8); // 8 bits, RGB
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}
