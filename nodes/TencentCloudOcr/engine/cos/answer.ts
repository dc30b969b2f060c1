import type { IDataObject } from 'n8n-workflow';

import { record } from '../../shapes/read';
import { parseXml } from './xml';

/** Elements that are lists even when there is one. Source: Cloud Infinite, "General text recognition". */
const LISTS = ['TextDetections', 'Polygon', 'Words', 'WordCoordinate'];

/** The root element of an answer as JSON of the same shape as the OCR API's, or an error. */
export function cosAnswer(body: unknown): { response?: IDataObject; error?: IDataObject } {
	const xml = typeof body === 'string' ? parseXml(body) : undefined;
	if (!xml) return {};
	if (xml.Error !== undefined) return { error: record(xml.Error) };
	if (xml.Response === undefined) return {};
	// an answer without a line is an empty element
	return { response: withLists(record(xml.Response)) };
}

function withLists(object: IDataObject): IDataObject {
	return Object.fromEntries(
		Object.entries(object).map(([name, value]) => {
			const inner = Array.isArray(value) ? value.map(converted) : converted(value);
			return [name, LISTS.includes(name) && !Array.isArray(inner) ? [inner] : inner];
		}),
	) as IDataObject;
}

const converted = (value: unknown): unknown =>
	typeof value === 'object' && value !== null ? withLists(value as IDataObject) : value;
