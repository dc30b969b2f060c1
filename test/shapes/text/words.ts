import type { IDataObject } from 'n8n-workflow';

import type { ShapeSettings } from '../../../nodes/TencentCloudOcr/answer/answer';
import { items } from './pages';

/** The words `w0e`, `w1e` ... that come out, of cells, lines or paragraphs. */
export function wordsIn(
	response: IDataObject,
	layout: string,
	readingOrder: ShapeSettings['readingOrder'],
) {
	const found = items([response], layout, { readingOrder }).flatMap(
		({ lines: _, RequestId: _id, ...json }) =>
			Object.entries(json).flatMap(([key, value]) => [key, String(value)]),
	);
	return found.join(' ').match(/w\d+e/g)?.sort();
}
