/** `a b c d e f` of 8.3.3: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export type Point = readonly [x: number, y: number];

/** Left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** The place of a picture before its matrix moves it. */
export const UNIT: Box = [0, 0, 1, 1];
export const EVERYTHING: Box = [-Infinity, -Infinity, Infinity, Infinity];
export const NOWHERE: Box = [Infinity, Infinity, -Infinity, -Infinity];

export const matrixOf = (numbers: readonly number[]): Matrix => {
	const [a, b, c, d, e, f] = numbers;
	return [a, b, c, d, e, f];
};

export const boxOf = (numbers: readonly number[]): Box => {
	const [left, bottom, right, top] = numbers;
	return [left, bottom, right, top];
};

/** The matrix that does `first`, then `second`. */
export const product = (first: Matrix, second: Matrix): Matrix => {
	const [a, b, c, d, e, f] = first;
	const [A, B, C, D, E, F] = second;
	return [
		a * A + b * C,
		a * B + b * D,
		c * A + d * C,
		c * B + d * D,
		e * A + f * C + E,
		e * B + f * D + F,
	];
};

/** The matrix that undoes this. */
export const inverse = ([a, b, c, d, e, f]: Matrix): Matrix => {
	const area = a * d - b * c;
	const [A, B, C, D] = [d / area, -b / area, -c / area, a / area];
	return [A, B, C, D, -(e * A + f * C), -(e * B + f * D)];
};

export const overlap = (one: Box, other: Box): Box => [
	Math.max(one[0], other[0]),
	Math.max(one[1], other[1]),
	Math.min(one[2], other[2]),
	Math.min(one[3], other[3]),
];

export const union = (one: Box, other: Box): Box => [
	Math.min(one[0], other[0]),
	Math.min(one[1], other[1]),
	Math.max(one[2], other[2]),
	Math.max(one[3], other[3]),
];

export const moved = ([x, y]: Point, [a, b, c, d, e, f]: Matrix): Point => [
	a * x + c * y + e,
	b * x + d * y + f,
];

/** What a box covers when the matrix has moved it; its corners may be any two opposite ones. */
export function placed(box: Box, matrix: Matrix): Box {
	const [left, bottom, right, top] = box;
	const corners: Point[] = [
		[left, bottom],
		[right, bottom],
		[right, top],
		[left, top],
	];
	return corners
		.map((corner) => moved(corner, matrix))
		.reduce((all, [x, y]) => union(all, [x, y, x, y]), NOWHERE);
}

export const areaOf = ([left, bottom, right, top]: Box) =>
	Math.max(0, right - left) * Math.max(0, top - bottom);
