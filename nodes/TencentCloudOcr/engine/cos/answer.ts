import type { IDataObject } from 'n8n-workflow';

import { record } from '../../shapes/read';
import { parseXml } from './xml';

/** Elements that are lists even when there is one. Source: Cloud Infinite, "General text recognition". */
const LISTS = ['TextDetections', 'Polygon', 'Words', 'WordCoordinate', 'WordPolygon'];

/** The root element of an answer as JSON of the same shape as the OCR API's, or an error. */
export function cosAnswer(body: unknown): { response?: IDataObject; error?: IDataObject } {
	const xml = typeof body === 'string' ? parseXml(body) : undefined;
	if (xml?.Error !== undefined) {
		const error = leaves(record(xml.Error));
		return error.Code ? { error } : {};
	}
	// an answer without a line is an empty element, not one with text
	if (xml?.Response === undefined || (isLeaf(xml.Response) && !isEmpty(xml.Response))) return {};
	return { response: withLists(record(xml.Response)) };
}

const isLeaf = (value: unknown) => typeof value === 'string';

const isEmpty = (value: unknown) => typeof value === 'string' && value.trim() === '';

/** Spaces count in what was read, but not around a code. */
const leaves = (object: IDataObject): IDataObject =>
	Object.fromEntries(
		Object.entries(object)
			.filter(([, value]) => isLeaf(value))
			.map(([name, value]) => [name, String(value).trim()]),
	);

function withLists(object: IDataObject): IDataObject {
	return Object.fromEntries(
		Object.entries(object).map(([name, value]) => {
			const entries = Array.isArray(value) ? value : [value];
			// an empty element stands for none
			if (LISTS.includes(name)) return [name, entries.filter((e) => !isEmpty(e)).map(converted)];
			return [name, Array.isArray(value) ? value.map(converted) : converted(value)];
		}),
	) as IDataObject;
}

const converted = (value: unknown): unknown =>
	typeof value === 'object' && value !== null ? withLists(value as IDataObject) : value;
