/** Answers larger than any that the service is known to give, by what they are made of. */

export type AnswerName = keyof typeof ANSWERS;

const each = <T>(count: number, make: (index: number) => T): T[] =>
	Array.from({ length: count }, (_, index) => make(index));

const corner = (X: number, Y: number) => ({ X, Y });

const line = (index: number) => ({
	DetectedText: `Line ${index} of the page 12.50`,
	Confidence: 99,
	Polygon: [
		corner(10, index * 30),
		corner(310, index * 30),
		corner(310, index * 30 + 20),
		corner(10, index * 30 + 20),
	],
	AdvancedInfo: `{"Parag":{"ParagNo":${index + 1}}}`,
	ItemPolygon: { X: 10, Y: index * 30, Width: 300, Height: 20 },
	Words: [],
	WordCoordPoint: [],
});

const COLUMNS = 10;
const cell = (index: number) => {
	const [row, column] = [Math.floor(index / COLUMNS), index % COLUMNS];
	return {
		Text: `cell ${index}`,
		...{ RowTl: row, RowBr: row + 1, ColTl: column, ColBr: column + 1 },
		...{ Type: 'body', Confidence: 99 },
		Polygon: [corner(1, 1), corner(2, 1), corner(2, 2), corner(1, 2)],
	};
};

const text = (TextDetections: object[]) => ({ TextDetections, Angel: 0, Language: 'en' });

/** Each with the operation that gives it, and how its items are made. */
export const ANSWERS = {
	lines: {
		what: '10 MB of lines',
		operation: 'GeneralBasicOCR',
		layout: 'lines',
		response: () => text(each(34_000, line)),
	},
	cells: {
		what: 'a table of 100,000 cells',
		operation: 'RecognizeTableAccurateOCR',
		layout: 'rows',
		response: () => ({ TableDetections: [{ Type: 1, Cells: each(100_000, cell) }] }),
	},
	points: {
		what: 'a polygon of 200,000 points',
		operation: 'GeneralBasicOCR',
		layout: 'document',
		response: () => text([{ ...line(0), Polygon: each(200_000, (index) => corner(index, index)) }]),
	},
};
