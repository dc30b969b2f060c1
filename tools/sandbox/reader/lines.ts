import type { Block, Bbox } from 'tesseract.js';
import type { Box, Character, Line, Word } from './page';
import { around, height, mean, median } from './page';

/** Quarter turns clockwise by which the text lies. */
export type QuarterTurns = 0 | 1 | 2 | 3;

/** Words below this are specks and strokes, and so is a line without one better word. */
const leastConfidence = 10;
const leastBest = 40;

/** The engine's answer as lines in the picture's own pixels, without specks. */
export function toLines(blocks: Block[], scale: number): { lines: Line[]; slope: number } {
	const box = ({ x0, y0, x1, y1 }: Bbox): Box => ({
		x0: x0 / scale,
		y0: y0 / scale,
		x1: x1 / scale,
		y1: y1 / scale,
	});
	const lines: Line[] = [];
	const slopes: number[] = [];
	const paragraphs = blocks.flatMap((block) => block.paragraphs);
	paragraphs.forEach((paragraph, index) => {
		for (const line of paragraph.lines) {
			const words = line.words
				.map((word) => ({ ...piece(word), characters: word.symbols.map(piece) }))
				.filter(isText);
			if (!isLine(words)) continue;
			const { x0, y0, x1, y1 } = line.baseline;
			if (words.length > 1) slopes.push((Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI);
			lines.push(lineOf(words, index + 1));
		}
	});
	function piece(part: { text: string; confidence: number; bbox: Bbox }): Character {
		return { text: part.text, confidence: part.confidence, box: box(part.bbox) };
	}
	return { lines, slope: Math.round(median(slopes) * 10) / 10 };
}

export function lineOf(words: Word[], paragraph: number): Line {
	return {
		words,
		paragraph,
		text: words.map((word) => word.text).join(' '),
		confidence: mean(words.map((word) => word.confidence)),
		box: around(words.map((word) => word.box)),
	};
}

export const isLine = (words: Word[]) => words.some((word) => word.confidence >= leastBest);

function isText(word: Word): boolean {
	return (
		word.confidence >= leastConfidence && /[\p{L}\p{N}]|^[-–:.,$€£%#@&*+=<>/()]+$/u.test(word.text)
	);
}

/** Takes a place in the turned picture back to the picture that was sent. */
export function turnBack(
	line: Line,
	turns: QuarterTurns,
	sent: { width: number; height: number },
): Line {
	if (turns === 0) return line;
	const back = <T extends Character>(part: T): T => ({ ...part, box: turnBox(part.box) });
	function turnBox({ x0, y0, x1, y1 }: Box): Box {
		if (turns === 1) return { x0: sent.width - y1, y0: x0, x1: sent.width - y0, y1: x1 };
		if (turns === 3) return { x0: y0, y0: sent.height - x1, x1: y1, y1: sent.height - x0 };
		return {
			x0: sent.width - x1,
			y0: sent.height - y1,
			x1: sent.width - x0,
			y1: sent.height - y0,
		};
	}
	return {
		...back(line),
		words: line.words.map((word) => ({ ...back(word), characters: word.characters.map(back) })),
	};
}

/**
 * Words or lines on one height, across the columns that the engine reads one after the other. The
 * angle tells how much a row of a tilted picture climbs on its way.
 */
export function toRows<Piece extends Character>(words: Piece[], angle: number): Piece[][] {
	const tilt = Math.abs(angle) < 10 ? Math.tan((angle * Math.PI) / 180) : 0;
	const level = ({ box }: Piece) => (box.y0 + box.y1) / 2 - tilt * ((box.x0 + box.x1) / 2);
	const usual = median(words.map((word) => height(word.box)));
	const rows: Piece[][] = [];
	for (const word of [...words].sort((a, b) => level(a) - level(b))) {
		const row = rows.at(-1);
		if (row && level(word) - mean(row.map(level)) < usual * 0.55) row.push(word);
		else rows.push([word]);
	}
	return rows.map((row) => row.sort((a, b) => a.box.x0 - b.box.x0));
}

/** A gap of more heights of a letter is no space between words. */
const widest = 1.3;

/** Splits a row where the gap is wider than a space between words. */
export function toSegments(row: Word[], paragraph = 1): Line[] {
	const segments: Word[][] = [];
	const usual = median(row.map((word) => height(word.box)));
	for (const word of row) {
		const last = segments.at(-1)?.at(-1);
		if (last && word.box.x0 - last.box.x1 < usual * widest) segments.at(-1)?.push(word);
		else segments.push([word]);
	}
	return segments.map((words) => lineOf(words, paragraph));
}
