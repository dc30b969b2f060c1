import { createCanvas, ImageData } from '@napi-rs/canvas';
import type { Canvas } from '@napi-rs/canvas';
import { toGray } from './bitmap';

/** Darker than this is ink. */
const ink = 140;
/** A run of ink longer than this share of the picture is a ruled line, not a letter. */
const share = { across: 0.12, down: 0.04 };
const leastRun = 40;
/** Thicker than this is a dark field or a shadow, and stays. */
const mostThick = 9;

/** A copy without the ruled lines of a table, which the engine would take for letters. */
export function withoutRules(canvas: Canvas): { canvas: Canvas; ruled: boolean } {
	const { width, height, pixels } = toGray(canvas);
	const rubbed = new Uint8Array(pixels.length);
	let lines = 0;
	const scan = (
		count: number,
		length: number,
		at: (line: number, i: number) => number,
		least: number,
	) => {
		const isPaper = (line: number, i: number) =>
			line < 0 || line >= count || pixels[at(line, i)] >= ink;
		const isThin = (line: number, start: number, end: number) =>
			[0.25, 0.5, 0.75].every((part) => {
				const i = Math.floor(start + (end - start) * part);
				return isPaper(line - mostThick, i) && isPaper(line + mostThick, i);
			});
		for (let line = 0; line < count; line += 1) {
			let start = 0;
			for (let i = 0; i <= length; i += 1) {
				if (i < length && pixels[at(line, i)] < ink) continue;
				if (i - start >= least && isThin(line, start, i)) {
					lines += 1;
					for (let j = start; j < i; j += 1) rubbed[at(line, j)] = 1;
				}
				start = i + 1;
			}
		}
	};
	scan(height, width, (y, x) => y * width + x, Math.max(leastRun, width * share.across));
	scan(width, height, (x, y) => y * width + x, Math.max(leastRun, height * share.down));
	if (lines === 0) return { canvas, ruled: false };

	const copy = createCanvas(width, height);
	const context = copy.getContext('2d');
	const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
	for (let i = 0; i < rubbed.length; i += 1) {
		// One pixel to each side goes too: the soft edge of a line.
		if (rubbed[i] || rubbed[i - 1] || rubbed[i + 1] || rubbed[i - width] || rubbed[i + width]) {
			data.fill(255, i * 4, i * 4 + 4);
		}
	}
	context.putImageData(new ImageData(data, width, height), 0, 0);
	return { canvas: copy, ruled: lines > 3 };
}
