import type { IDataObject } from 'n8n-workflow';

import type { ShapedItem } from '../../answer/answer';
import { average, number, parseJson, record } from '../../untyped';
import type { Score } from '../scores';
import { lowest } from '../scores';
import { textOf } from './fieldText';
import type { PersonTable, Source } from './mapping';

/** The content of AdvancedInfo; undefined for its empty forms `""`, `"1"` and `"{}"`. */
export function advancedInfo(response: IDataObject): IDataObject | undefined {
	const { AdvancedInfo } = response;
	const content = record(typeof AdvancedInfo === 'string' ? parseJson(AdvancedInfo) : AdvancedInfo);
	return Object.keys(content).length ? content : undefined;
}

/**
 * Scores of the fields that were read, from 0 to 100. AdvancedInfo writes a score as `{"ID":0.99}` or
 * as `{"ID":{"Confidence":"0.99"}}`, and contains more than scores.
 */
const scores = (response: IDataObject): Score[] =>
	Object.entries(advancedInfo(response) ?? {})
		.filter(([name]) => Object.hasOwn(response, name) && textOf(response, name) !== undefined)
		.map(([name, score]) => [name, percent(number(record(score).Confidence ?? score))]);

/** Average of the scores. */
export const confidence = (response: IDataObject): number | undefined =>
	average(scores(response).map(([, score]) => score));

/** Scores by the names that the item has for the fields, else by those of the API. */
export function fieldScores(
	response: IDataObject,
	{ fields, extra = {} }: PersonTable,
): ShapedItem['scores'] {
	const paths = Object.entries<Source>({ ...fields, ...extra }).map(
		([name, source]) => [name, pathsRead(response, source)] as const,
	);
	const nameOf = (field: string) => paths.find(([, read]) => read.includes(field))?.[0] ?? field;
	return lowest(scores(response).map(([field, score]) => [nameOf(field), score]));
}

// not 28.999999999999996 for 0.29
const percent = (score?: number) =>
	score !== undefined && score >= 0 && score <= 1 ? Math.round(score * 1e6) / 1e4 : undefined;

/** Of several places that an answer may have a value in, those that it was read from. */
function pathsRead(response: IDataObject, source: Source): string[] {
	const read = [source].flat().find((place) => textOf(response, place) !== undefined) ?? '';
	return typeof read === 'string' ? [read] : read.join;
}
