import type { IDataObject } from 'n8n-workflow';

import { list, number } from '../untyped';
import type { Answer, Shape, ShapedItem } from '../answer/answer';

type Scores = NonNullable<ShapedItem['scores']>;

/** Undefined where the service says none. */
export type Score = [field: string, score: number | undefined];

/** A shape whose items say how sure the service is of their fields. */
const scored =
	(
		shape: Shape,
		scoresOf: (json: IDataObject, answers: Answer[], layout: string) => Scores,
	): Shape =>
	(answers, layout, ...rest) =>
		shape(answers, layout, ...rest).map((item) => ({
			scores: scoresOf(item.json, answers, layout),
			...item,
		}));

/** The text of an item is as sure as the worst line of its pages. */
export const scoredText = (shape: Shape): Shape =>
	scored(shape, (json, answers, layout) => {
		const page = layout === 'page' ? json.page : layout === 'table' ? json.Page : undefined;
		const own = answers.filter((answer) => typeof page !== 'number' || answer.page === page);
		const lines = own.flatMap(({ response }) => list(response.TextDetections));
		const field = json.markdown === undefined ? 'text' : 'markdown';
		return lowest(lines.map(({ Confidence }) => [field, number(Confidence)]));
	});

/** A plate by the name of its field. */
export const scoredPlates = (shape: Shape): Shape =>
	scored(shape, ({ confidence }) => lowest([['plateNumber', number(confidence)]]));

/** The lowest score of each field; without those that are not known. */
export function lowest(scores: Score[]): Scores {
	const found = new Map<string, number>();
	for (const [field, score] of scores) {
		if (score !== undefined) found.set(field, Math.min(score, found.get(field) ?? Infinity));
	}
	return Object.fromEntries(found);
}
