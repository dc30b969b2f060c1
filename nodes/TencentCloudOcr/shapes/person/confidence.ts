import type { IDataObject } from 'n8n-workflow';

import { average, number, parseJson, record } from '../../untyped';
import { textOf } from './fieldText';

/** The content of AdvancedInfo; undefined for its empty forms `""`, `"1"` and `"{}"`. */
export function advancedInfo(response: IDataObject): IDataObject | undefined {
	const { AdvancedInfo } = response;
	const content = record(typeof AdvancedInfo === 'string' ? parseJson(AdvancedInfo) : AdvancedInfo);
	return Object.keys(content).length ? content : undefined;
}

/**
 * Average score of the fields that were read, from 0 to 100. AdvancedInfo writes a score as
 * `{"ID":0.99}` or as `{"ID":{"Confidence":"0.99"}}`, and contains more than scores.
 */
export function confidence(response: IDataObject): number | undefined {
	const scores = Object.entries(advancedInfo(response) ?? {})
		.filter(([name]) => Object.hasOwn(response, name) && textOf(response, name) !== undefined)
		.map(([, score]) => number(record(score).Confidence ?? score))
		.map((score) => (score !== undefined && score >= 0 && score <= 1 ? score * 100 : undefined));
	return average(scores);
}
