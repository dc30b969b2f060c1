import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { IDataObject } from 'n8n-workflow';

import { operations } from '../../nodes/TencentCloudOcr/catalog';
import type { Operation } from '../../nodes/TencentCloudOcr/catalog/types';
import type { ShapedItem } from '../../nodes/TencentCloudOcr/answer/answer';
import { oneRow } from '../../nodes/TencentCloudOcr/shapes/oneRow';
import { shaped } from './answer';

const folder = join(__dirname, '../../test/fixtures/lifelike/answers');

const read = (action: string): IDataObject =>
	JSON.parse(readFileSync(join(folder, `${action}.json`), 'utf8')).Response;

/** What Cloud Infinite answers is in the names of the API once it is read from XML. */
const LIKE: Record<string, string> = { CloudInfiniteOCR: 'GeneralBasicOCR' };

/** An invented but lifelike answer; of an action that the user names, the one thing all have. */
export function sampleResponse({ value, custom, apiAction, polling }: Operation): IDataObject {
	if (custom) return { RequestId: read('VinOCR').RequestId };
	return read(polling?.action ?? LIKE[value] ?? apiAction ?? value);
}

/** Actions whose answers are the further kinds of one, by its branches and their numbers. */
const BRAZILIAN_KINDS: Array<[type: number, branch: string, action: string]> = [
	[1, 'RNE', 'RecognizeBrazilRNEOCR'],
	[2, 'RNM', 'RecognizeBrazilRNMOCR'],
	[4, 'DriverLicense', 'RecognizeBrazilDriverLicenseOCR'],
];

/** An answer of one kind has the fields of this kind only: further ones, of all other kinds. */
const OTHER_KINDS: Record<string, () => IDataObject[]> = {
	RecognizeBrazilCommonOCR: () =>
		BRAZILIAN_KINDS.map(([Type, branch, action]) => {
			const { RequestId, AdvancedInfo: _scores, ...Result } = read(action);
			return { Type, Result: { [branch]: Result }, RequestId };
		}),
};

/** The items that come out of the node for it. */
export function sampleItems(operation: Operation, layout = defaultLayout(operation)): ShapedItem[] {
	const responses = [sampleResponse(operation), ...(OTHER_KINDS[operation.value]?.() ?? [])];
	return responses
		.flatMap((response) => shaped(operation, response, layout))
		.map((item) => ({ ...item, json: oneRow(item.json) }));
}

const defaultLayout = ({ layouts }: Operation) => String(layouts?.[0].value ?? '');

/** Actions that have an answer of their own. */
export const sampledActions = [
	...new Set(
		operations
			.filter(({ custom, bucket }) => !custom && !bucket)
			.map(({ value, apiAction }) => apiAction ?? value),
	),
];
