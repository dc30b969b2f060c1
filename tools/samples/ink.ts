import { createCanvas, GlobalFonts, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';

/** What a drawing needs of a context: a picture's and a PDF page's both have it. */
export type Ink = Pick<
	SKRSContext2D,
	'font' | 'fillStyle' | 'fillRect' | 'fillText' | 'letterSpacing' | 'measureText' | 'textAlign'
>;

export interface TextStyle {
	size: number;
	weight?: 'bold' | 'italic';
	family?: 'Sans' | 'Serif' | 'Mono' | 'Sans Narrow';
	colour?: string;
	align?: 'left' | 'right' | 'center';
	spacing?: number;
}

export function requireFonts() {
	for (const family of ['Sans', 'Serif', 'Mono', 'Sans Narrow']) {
		if (!GlobalFonts.has(`Liberation ${family}`)) {
			throw new Error('Drawing needs the Liberation fonts: apt-get install fonts-liberation');
		}
	}
}

export function sheet(width: number, height: number, colour = '#ffffff'): [Canvas, SKRSContext2D] {
	const canvas = createCanvas(width, height);
	const ink = canvas.getContext('2d');
	ink.fillStyle = colour;
	ink.fillRect(0, 0, width, height);
	return [canvas, ink];
}

export function write(ink: Ink, text: string, x: number, y: number, style: TextStyle) {
	ink.font = `${style.weight ?? ''} ${style.size}px "Liberation ${style.family ?? 'Sans'}"`.trim();
	ink.fillStyle = style.colour ?? '#1d1d1f';
	ink.textAlign = style.align ?? 'left';
	ink.letterSpacing = `${style.spacing ?? 0}px`;
	ink.fillText(text, x, y);
}

export function writeLines(
	ink: Ink,
	lines: readonly string[],
	x: number,
	y: number,
	leading: number,
	style: TextStyle,
) {
	lines.forEach((line, row) => write(ink, line, x, y + row * leading, style));
	return y + lines.length * leading;
}

export function rule(
	ink: Ink,
	x: number,
	y: number,
	width: number,
	thickness = 1,
	colour = '#1d1d1f',
) {
	ink.fillStyle = colour;
	ink.fillRect(x, y, width, thickness);
}

export const money = (amount: number) => amount.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');

export const cents = (amount: number) => Math.round(amount * 100) / 100;

/** Mulberry32: the same seed gives the same grain, so a drawing is the same on every run. */
export function grain(seed: number) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}
