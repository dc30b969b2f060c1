import type { IDataObject } from 'n8n-workflow';

import type { ShapeSettings } from '../../../nodes/TencentCloudOcr/answer/answer';
import { inSteps } from '../../../nodes/TencentCloudOcr/shapes/inSteps';
import { textSteps } from '../../../nodes/TencentCloudOcr/shapes/text';

/** Answers for pages whose layout is known. */

export interface Piece {
	text: string;
	x: number;
	y: number;
	/** Where not as wide as text of that size is. */
	width?: number;
	height?: number;
}

export const LETTER = 10;
export const SIZE = 20;
const PITCH = 28;

/** Signs of Chinese and Japanese are as wide as they are high. */
const widthOf = (text: string) =>
	[...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1) * LETTER, 0);

/** Cells of rows at columns, which are counted in letters; a negative one is where the cell ends. */
export const grid = (rows: string[][], columns: number[], top = 40): Piece[] =>
	rows.flatMap((cells, row) =>
		cells.flatMap((text, index) => {
			if (!text) return [];
			const at = columns[index] * LETTER;
			return [{ text, x: 50 + (at < 0 ? -at - widthOf(text) : at), y: top + row * PITCH }];
		}),
	);

/** Lines one below the other; an empty one leaves a space. */
export const lines = (texts: string[], column = 0, top = 40): Piece[] =>
	grid(
		texts.map((text) => [text]),
		[column],
		top,
	);

/** The answer for the page turned clockwise. */
export function answer(pieces: Piece[], degrees = 0, more: IDataObject = {}): IDataObject {
	const radians = (degrees * Math.PI) / 180;
	const corner = (x: number, y: number) => ({
		X: Math.round(x * Math.cos(radians) - y * Math.sin(radians)),
		Y: Math.round(x * Math.sin(radians) + y * Math.cos(radians)),
	});
	return {
		TextDetections: pieces.map(({ text, x, y, width = widthOf(text), height = SIZE }) => ({
			DetectedText: text,
			Confidence: 99,
			Polygon: [
				corner(x, y),
				corner(x + width, y),
				corner(x + width, y + height),
				corner(x, y + height),
			],
		})),
		RequestId: 'r',
		...more,
	};
}

export const items = (responses: IDataObject[], layout: string, options?: ShapeSettings) =>
	inSteps(textSteps)(
		responses.map((response, index) => ({
			response,
			files: [],
			...(responses.length > 1 && { page: index + 1, pageCount: responses.length }),
		})),
		layout,
		options,
	).map(({ json }) => json);

export const textOf = (response: IDataObject, layout = 'document', options?: ShapeSettings) =>
	items([response], layout, options)[0].text as string;
