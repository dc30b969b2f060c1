import type { Box, Line, Page } from './page';
import { around, height } from './page';
import { rowsOf } from './receipt';

/** A printed key and its value. */
export interface Pair {
	key: string;
	value: string;
	/** Absent for what was worked out and stands nowhere. */
	box?: Box;
}

/** Compares keys without case, spaces and punctuation. */
export const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

const keyAndValue = /^(\p{L}[^:]{0,39}?)\s*:\s*(\S.*)$/u;

/** "Key: value" in one piece, or a key and the piece to its right. */
export function pairsOf(page: Page): Pair[] {
	return rowsOf(page).flatMap((row) => row.flatMap((_, index) => pairAt(row, index) ?? []));
}

function pairAt(row: Line[], index: number): Pair | undefined {
	const segment = row[index];
	const whole = keyAndValue.exec(segment.text);
	if (whole && !/\d$/.test(whole[1])) {
		return { key: whole[1], value: whole[2], box: valueBox(segment) };
	}
	const value = row[index + 1];
	if (!value || !/^\p{L}/u.test(segment.text)) return undefined;
	const hasColon = segment.text.endsWith(':') || value.text.startsWith(':');
	// Without a colon only a short label before something with digits counts, not a row of a table.
	const isLabel = row.length < 4 && !/\d{3}/.test(segment.text) && /\d/.test(value.text);
	if (!hasColon && !(isLabel && segment.words.length < 5)) return undefined;
	const text = value.text.replace(/^:\s*/, '');
	return text ? { key: segment.text.replace(/\s*:$/, ''), value: text, box: value.box } : undefined;
}

function valueBox(segment: Line): Box {
	const colon = segment.words.findIndex((word) => word.text.includes(':'));
	const words = segment.words.slice(colon + 1);
	return words.length > 0 ? around(words.map((word) => word.box)) : segment.box;
}

/** The piece right below a label, as forms and passports print their values. */
export function pairBelow(page: Page, isKey: (text: string) => boolean): Pair | undefined {
	const rows = rowsOf(page);
	for (const [index, row] of rows.entries()) {
		const key = row.find((segment) => isKey(plain(segment.text)));
		if (!key) continue;
		const near = height(key.box) * 1.5;
		const below = rows[index + 1]?.find(({ box }) => Math.abs(box.x0 - key.box.x0) < near);
		if (below) return { key: key.text, value: below.text, box: below.box };
	}
	return undefined;
}
