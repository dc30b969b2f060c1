import type { Answer, Place } from '../answer/answer';
import type { Output } from './items';

export const isBefore = ([item, document]: Place, [otherItem, otherDocument]: Place) =>
	item < otherItem || (item === otherItem && document < otherDocument);

/**
 * Names the original on items whose requests were all sent for another document. Which of several
 * same documents counts as the original is known when all have asked: the first of the input.
 */
export function markCopies({ items, perAnswer }: Output, answers: Answer[], place: Place): void {
	items.forEach(({ json }, index) => {
		const parts = perAnswer ? [answers[index]] : answers;
		const originals = parts.map(({ sent }) => sent && isBefore(sent.first, place) && sent.first);
		const [original] = originals;
		if (original && originals.every(Boolean)) [json.duplicateOf] = original;
	});
}
