import type { IDataObject } from 'n8n-workflow';

import type { ShapedItem } from '../answer/answer';

/**
 * Whether a person should look at an item, and at which of its fields: those whose score is below
 * the threshold. An item without any score has not been judged by the service, so it is for review.
 * @param threshold from 0 to 100; undefined where the user has set none
 */
export function review({ scores = {} }: ShapedItem, threshold?: number): IDataObject {
	if (threshold === undefined) return {};
	const known = Object.entries(scores);
	const low = known.filter(([, score]) => score < threshold).map(([field]) => field);
	return { needsReview: low.length > 0 || !known.length, lowConfidenceFields: low };
}
