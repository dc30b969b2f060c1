/** Text with its place, in pixels of the picture that was sent. */

export interface Box {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

export interface Character {
	text: string;
	/** 0 to 100. */
	confidence: number;
	box: Box;
}

export interface Word extends Character {
	characters: Character[];
}

export interface Line extends Character {
	words: Word[];
	/** Paragraph of the line, from 1. */
	paragraph: number;
}

export interface Page {
	/** Page of the PDF, or 1. */
	number: number;
	width: number;
	height: number;
	/** Degrees clockwise by which the text is turned. */
	angle: number;
	lines: Line[];
}

export interface Coord {
	X: number;
	Y: number;
}

export function coord(x: number, y: number): Coord {
	return { X: Math.round(x), Y: Math.round(y) };
}

/** The corners clockwise from the top left, as most actions return them. */
export function corners({ x0, y0, x1, y1 }: Box): Coord[] {
	return [coord(x0, y0), coord(x1, y0), coord(x1, y1), coord(x0, y1)];
}

/** The same corners as an object, as the structured actions and invoices return them. */
export function namedCorners(box: Box) {
	const [LeftTop, RightTop, RightBottom, LeftBottom] = corners(box);
	return { LeftTop, RightTop, RightBottom, LeftBottom };
}

export function around(boxes: Box[]): Box {
	return {
		x0: Math.min(...boxes.map((box) => box.x0)),
		y0: Math.min(...boxes.map((box) => box.y0)),
		x1: Math.max(...boxes.map((box) => box.x1)),
		y1: Math.max(...boxes.map((box) => box.y1)),
	};
}

export function height(box: Box): number {
	return box.y1 - box.y0;
}

export function mean(numbers: number[]): number {
	return numbers.length === 0 ? 0 : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

export function median(numbers: number[]): number {
	return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
