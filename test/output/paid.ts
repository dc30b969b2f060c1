import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { deepCopy } from 'n8n-workflow';

import { ocrAnswer } from '../../nodes/TencentCloudOcr/answer/ocr';
import { storeFiles } from '../../nodes/TencentCloudOcr/answer/storeFiles';
import type { Run } from '../../nodes/TencentCloudOcr/call/execution';
import { emptyTally } from '../../nodes/TencentCloudOcr/call/tally';
import { operations } from '../../nodes/TencentCloudOcr/catalog';
import { outputItems } from '../../nodes/TencentCloudOcr/output/items';
import { orRaw } from '../../nodes/TencentCloudOcr/output/orRaw';
import { settleOptions } from '../../nodes/TencentCloudOcr/settings/options';
import { atOnce } from '../../nodes/TencentCloudOcr/steps';
import type { OutputKind, Settings } from '../../nodes/TencentCloudOcr/settings/settings';

/** What the tests of paid answers share: items as the node makes them of the text of an answer. */

const context = {
	getInputData: () => [{ json: {} }],
	helpers: { prepareBinaryData: async () => ({ data: '', mimeType: 'image/png' }) },
} as unknown as IExecuteFunctions;

export const withFixture = operations.filter(({ custom, bucket }) => !custom && !bucket);
export const text = withFixture.find(({ value }) => value === 'GeneralBasicOCR') ?? withFixture[0];
export const layoutsOf = ({ layouts = [] }: (typeof operations)[number]) =>
	layouts.length ? layouts.map(({ value }) => String(value)) : [''];
export const answerWith = (polygon: string, more = '') =>
	`{"Response":{"RequestId":"r1","TextDetections":[{"DetectedText":"hello","Confidence":99,"Polygon":${polygon}}]${more}}}`;

export const nested = (depth: number) => '{"Nested":'.repeat(depth) + '1' + '}'.repeat(depth);
export const list = (length: number, entry = '{"X":1,"Y":2}') =>
	`[${new Array(length).fill(entry).join()}]`;

/** The first layout is the form's own. */
export async function itemsOf(
	operation: (typeof operations)[number],
	body: string,
	output: OutputKind,
	layout = layoutsOf(operation)[0],
) {
	const { response } = atOnce(ocrAnswer(body));
	if (!response) throw new Error('no answer');
	const tally = emptyTally();
	const answer = await storeFiles(context, response, operation.files);
	const options = { ...settleOptions(operation, {}), outputFields: ['error', 'message', 'text'] };
	const settings = {
		itemIndex: 0,
		operation,
		output,
		options,
		layout,
		values: 'printed',
		parameters: {},
	} as unknown as Settings;
	const made = await orRaw(
		{ tally } as Run,
		settings,
		[answer],
		{},
		async () => await outputItems(context, settings, [answer], {}),
	);
	return { ...made, tally };
}

/** What n8n does with every item: copies and stores it, and looks whether it is an error. */
export function expectStorable({ json, binary = {} }: { json: IDataObject; binary?: object }) {
	// as text: to compare 200,000 entries one by one takes minutes
	expect(JSON.stringify(deepCopy(json)) === JSON.stringify(json)).toBe(true);
	expect([json.error, json.$error]).toEqual([undefined, undefined]);
	const isName = (key: string) => /^[^\p{Cc}]{1,210}$/u.test(key) && key !== '__proto__';
	expect(Object.keys(json).filter((key) => !isName(key))).toEqual([]);
	const isField = (field: string) => /^[\p{L}\p{N}_…-]{1,70}$/u.test(field);
	expect(Object.keys(binary).filter((field) => !isField(field))).toEqual([]);
}
