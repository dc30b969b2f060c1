import type { Answer, InputPosition } from '../answer/answer';
import { isBefore } from '../answer/answer';
import type { DocumentItems } from './items';

/**
 * Adds the index of the original to items whose requests were all sent for another document. The
 * original is the first of the identical documents in the input, so this waits until all were read.
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
