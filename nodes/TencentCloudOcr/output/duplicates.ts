import type { Answer, InputPosition } from '../answer/answer';
import { isBefore } from '../answer/answer';
import type { DocumentItems } from './items';

/**
 * Names the original on items whose requests were all sent for another document. Which of several
 * same documents counts as the original is known when all have asked: the first of the input.
 */
export function markDuplicates(
	{ items, perAnswer }: DocumentItems,
	answers: Answer[],
	position: InputPosition,
): void {
	items.forEach(({ json }, index) => {
		const parts = perAnswer ? [answers[index]] : answers;
		const originals = parts.map(({ sent }) => sent && isBefore(sent.first, position) && sent.first);
		const [original] = originals;
		if (original && originals.every(Boolean)) [json.duplicateOf] = original;
	});
}
