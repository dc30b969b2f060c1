import { PDFDocument } from 'pdf-lib';
import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../../nodes/TencentCloudOcr/catalog/types';
import { documentedOperations } from '../../catalog/documented';
import { NEWER_THAN_SDK } from '../../catalog/newer';
import { sdkActions } from '../../catalog/sdk';
import { pdf, picture } from '../support';
import { useRecorder } from './recorder';
import type { Recorded } from './recorder';
import { apiParameters, nodeParameters, sidesOf } from './values';

/** What the node sends is what the official SDK sends for the same parameters. */

const recorder = useRecorder();

const call = ({ method, path, headers, body }: Recorded) => ({
	method,
	path,
	action: headers['x-tc-action'],
	version: headers['x-tc-version'],
	mediaType: headers['content-type']?.split(';')[0],
	parameters: JSON.parse(body) as IDataObject,
});

const official = async ({ value }: Operation, parameters: IDataObject) =>
	call(await recorder.bySdk(value, parameters));

/** The operation that waits makes the call of the one that starts, and a second one. */
const called = documentedOperations.filter(({ polling }) => !polling);
const all = called.filter(({ value }) => !NEWER_THAN_SDK.includes(value));
const reading = all.filter(({ image }) => image);

const [front, back] = [picture('front'), picture('back')];
const base64 = [front, back].map((file) => file.toString('base64'));
const urls = ['https://files.example.com/a%20b.jpg', 'https://files.example.com/back.jpg?a=b&c=ü'];

/** What the API takes for the sides of a document. */
const sides = (operation: Operation, key: 'base64' | 'url', values: string[]) =>
	Object.fromEntries(sidesOf(operation).map((names, index) => [names[key], values[index]]));

const withBack = ({ back: side }: Operation, name: string, value: string) =>
	side ? { [name]: value } : {};

// the newest version of the action, and with it the SDK, dropped this parameter
const ofOldVersion: Record<string, IDataObject> = { GeneralAccurateOCR: { IsWords: true } };

test('all actions are called that the SDK has', () => {
	expect(all.map(({ value }) => value).sort()).toEqual([...sdkActions].sort());
});

test.each(all)('$value with files and all its parameters', async (operation) => {
	const sent = await recorder.byNode(operation.value, {
		parameters: {
			...nodeParameters(operation),
			...withBack(operation, 'backBinaryPropertyName', 'reverse'),
		},
		items: [{ binary: { data: { buffer: front }, reverse: { buffer: back } } }],
	});
	const parameters = { ...apiParameters(operation), ...sides(operation, 'base64', base64) };
	const expected = await official(operation, parameters);
	Object.assign(expected.parameters, ofOldVersion[operation.value]);
	expect(call(sent)).toEqual(expected);
	// all of them were set, and the SDK added nothing
	expect(expected.parameters).toEqual(parameters);
});

test.each(reading)('$value with addresses', async (operation) => {
	const sent = await recorder.byNode(operation.value, {
		parameters: {
			source: 'url',
			imageUrl: urls[0],
			...withBack(operation, 'backImageUrl', urls[1]),
			...nodeParameters(operation),
		},
	});
	const parameters = { ...apiParameters(operation), ...sides(operation, 'url', urls) };
	const expected = await official(operation, parameters);
	Object.assign(expected.parameters, ofOldVersion[operation.value]);
	expect(call(sent)).toEqual(expected);
});

test.each(reading)('$value with base64 texts', async (operation) => {
	const sent = await recorder.byNode(operation.value, {
		parameters: {
			source: 'base64',
			imageBase64: `data:image/jpeg;base64,${base64[0]}`,
			...withBack(operation, 'backImageBase64', base64[1]),
			...nodeParameters({
				...operation,
				fields: operation.fields.filter(({ required }) => required),
			}),
		},
	});
	const required = apiParameters({
		...operation,
		fields: operation.fields.filter(({ required: must }) => must),
	});
	const parameters = { ...required, ...sides(operation, 'base64', base64) };
	expect(call(sent)).toEqual(await official(operation, parameters));
});

const withPages = reading.filter((operation) => operation.pdf);

test.each(withPages)('$value with a page of a PDF', async (operation) => {
	const buffer = await pdf(3);
	const sent = await recorder.byNode(operation.value, {
		parameters: { pages: '2' },
		items: [{ binary: { data: { buffer } } }],
	});
	const { enable, page = '' } = operation.pdf ?? {};
	const { ImageBase64 } = JSON.parse(sent.body) as { ImageBase64: string };
	// the page alone, which then is the first one
	const alone = await PDFDocument.load(ImageBase64);
	const whole = await PDFDocument.load(buffer);
	expect(alone.getPages().map((each) => each.getSize())).toEqual([whole.getPage(1).getSize()]);
	const parameters = { ImageBase64, ...(enable && { [enable]: true }), [page]: 1 };
	expect(call(sent)).toEqual(await official(operation, parameters));
});
