import type { Box } from '../geometry';

/** A piece of text and its place on the page made straight: x to the right, y down, in pixels. */
export interface TextBox extends Box {
	text: string;
}

export const right = ({ x, width }: Box) => x + width;
export const bottom = ({ y, height }: Box) => y + height;
export const middle = ({ y, height }: Box) => y + height / 2;

/** The value at this share of the sorted list; 0 of an empty one. */
export function quantile(values: number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Height of a usual line, never 0, because distances are measured in it. */
export const usualHeight = (boxes: Box[]): number =>
	Math.max(
		quantile(
			boxes.map(({ height }) => height),
			0.5,
		),
		1,
	);

/** Signs of Chinese and Japanese, which are two columns wide and have no spaces between words. */
const WIDE = /[\u2e80-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff60]/;

/** How many columns a text takes where every Latin letter takes one. */
export function columnsWide(text: string): number {
	let columns = 0;
	for (const sign of text) columns += WIDE.test(sign) ? 2 : 1;
	return columns;
}

/** Whether no space belongs between the two texts. */
export const joinsWithoutSpace = (before: string, after: string) =>
	WIDE.test(before.slice(-1)) && WIDE.test(after.charAt(0));
