import { mapped } from '../steps';
import { list, number } from '../untyped';
import type { Shape, ShapedItem, SteppedShape } from '../answer/answer';

type Scores = NonNullable<ShapedItem['scores']>;

/** Undefined where the service says none. */
export type Score = [field: string, score: number | undefined];

/** The text of an item has the score of its least certain line. */
export const scoredText = (shape: SteppedShape): SteppedShape =>
	function* (answers, layout, settings) {
		const worst = new Map<unknown, Scores>();
		const scoresOf = (field: string, page: unknown) => {
			const own = answers.filter((answer) => typeof page !== 'number' || answer.page === page);
			let least: number | undefined;
			for (const { response } of own)
				for (const { Confidence } of list(response.TextDetections)) {
					const score = number(Confidence);
					if (score !== undefined) least = Math.min(score, least ?? score);
				}
			return lowest([[field, least]]);
		};
		return yield* mapped(yield* shape(answers, layout, settings), (item) => {
			const { json } = item;
			const page = layout === 'page' ? json.page : layout === 'table' ? json.Page : undefined;
			const field = json.markdown === undefined ? 'text' : 'markdown';
			// a page has thousands of rows, and one worst line
			const scores = worst.get(page) ?? scoresOf(field, page);
			worst.set(page, scores);
			return { scores, ...item };
		});
	};

/** A plate by the name of its field. */
export const scoredPlates =
	(shape: Shape): Shape =>
	(...given) =>
		shape(...given).map((item) => ({
			scores: lowest([['plateNumber', number(item.json.confidence)]]),
			...item,
		}));

/** The lowest score of each field; without those that are not known. */
export function lowest(scores: Score[]): Scores {
	const found = new Map<string, number>();
	for (const [field, score] of scores) {
		if (score !== undefined) found.set(field, Math.min(score, found.get(field) ?? Infinity));
	}
	return Object.fromEntries(found);
}
