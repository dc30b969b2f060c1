import type { IDataObject } from 'n8n-workflow';

import type { Steps } from '../../steps';
import { record } from '../../untyped';
import type { ServiceAnswer } from '../ocr';
import { xmlSteps } from './xml';

/** Elements that are lists even when there is one. Source: Cloud Infinite, "General text recognition". */
const LISTS = ['TextDetections', 'Polygon', 'Words', 'WordCoordinate', 'WordPolygon'];

/** The root element of an answer as JSON of the same shape as the OCR API's, or an error. */
export function* cloudInfiniteAnswer(body: unknown): Steps<ServiceAnswer> {
	const xml = typeof body === 'string' ? yield* xmlSteps(body) : undefined;
	if (xml?.Error !== undefined) {
		const error = leaves(record(xml.Error));
		if (!error.Code) return {};
		return { error: isExpired(error) ? { ...error, Code: 'RequestTimeTooSkewed' } : error };
	}
	// an answer without a line is an empty element, not one with text
	if (xml?.Response === undefined || (isLeaf(xml.Response) && !isEmpty(xml.Response))) return {};
	return { response: withLists(record(xml.Response)) };
}

/**
 * What COS says when the clock is behind; only one that is ahead has a code of its own.
 * Source: COS documentation, "403 Error for COS Access", and the retries of COS's own client.
 */
const isExpired = ({ Code, Message }: IDataObject) =>
	Code === 'AccessDenied' && Message === 'Request has expired';

const isLeaf = (value: unknown) => typeof value === 'string';

const isEmpty = (value: unknown) => typeof value === 'string' && value.trim() === '';

/** Spaces matter in text that was read, but not around a code. */
const leaves = (object: IDataObject): IDataObject =>
	Object.fromEntries(
		Object.entries(object)
			.filter(([, value]) => isLeaf(value))
			.map(([name, value]) => [name, String(value).trim()]),
	);

/** In place: the object was made from the text a moment ago. */
function withLists(object: IDataObject): IDataObject {
	for (const [name, value] of Object.entries(object)) {
		const entries = Array.isArray(value) ? value : [value];
		for (const entry of entries) if (!isLeaf(entry)) withLists(entry as IDataObject);
		// an empty element means that there is none
		if (LISTS.includes(name)) object[name] = entries.filter((entry) => !isEmpty(entry));
	}
	return object;
}
