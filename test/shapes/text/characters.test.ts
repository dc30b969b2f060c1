import type { IDataObject } from 'n8n-workflow';

import { simplified } from '../../../tools/generate/answer';

/** Single characters of a line, which an option asks for. */

const corners = (x: number) => [
	{ X: x, Y: 20 },
	{ X: x + 8, Y: 20 },
	{ X: x + 8, Y: 32 },
	{ X: x, Y: 32 },
];
const named = ([LeftTop, RightTop, RightBottom, LeftBottom]: object[]) => ({
	LeftTop,
	RightTop,
	RightBottom,
	LeftBottom,
});

const charactersOf = (detection: object) => {
	const response = { TextDetections: [{ DetectedText: 'Hi', ...detection }] };
	return (simplified('GeneralBasicOCR', response as IDataObject, 'lines').lines as IDataObject[])[0]
		.characters;
};

const words = [
	{ Character: 'H', Confidence: 99 },
	{ Character: 'i', Confidence: 98 },
];
const places = [
	{ x: 10, y: 20, width: 8, height: 12 },
	{ x: 20, y: 20, width: 8, height: 12 },
];
const expected = [
	{ text: 'H', confidence: 99, box: places[0] },
	{ text: 'i', confidence: 98, box: places[1] },
];

describe('single characters', () => {
	it('have their text, score and place', () => {
		const WordCoordPoint = [10, 20].map((x) => ({ WordCoordinate: corners(x) }));
		expect(charactersOf({ Words: words, WordCoordPoint })).toEqual(expected);
	});

	it('of a stored file have their place inside', () => {
		const Words = words.map((word, index) => ({
			...word,
			WordCoordPoint: { WordCoordinate: corners(10 + index * 10) },
		}));
		expect(charactersOf({ Words })).toEqual(expected);
	});

	it('may have places only, or none', () => {
		const WordPolygon = [10, 20].map((x) => named(corners(x)));
		expect(charactersOf({ WordPolygon })).toEqual(places.map((box) => ({ box })));
		expect(charactersOf({ Words: words, WordCoordPoint: null })).toEqual(
			expected.map(({ text, confidence }) => ({ text, confidence })),
		);
	});

	it('are left out where none came', () => {
		expect(charactersOf({ Words: [], WordCoordPoint: [] })).toBeUndefined();
		expect(charactersOf({ Words: null })).toBeUndefined();
	});
});
