import { PDFDocument } from 'pdf-lib';
import type { IDataObject } from 'n8n-workflow';

import type { Site } from '../../../credentials/hosts';
import { onSite } from '../../../nodes/TencentCloudOcr/catalog/parts/sites';
import type { Operation } from '../../../nodes/TencentCloudOcr/catalog/types';
import { documentedOperations } from '../../catalog/documented';
import { NEWER_THAN_SDK } from '../../catalog/later';
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

const official = async ({ site, operation: { value } }: Case, parameters: IDataObject) =>
	call(await recorder.bySdk(value, parameters, {}, site));

interface Case {
	value: string;
	site: Site;
	/** As the site has it. */
	operation: Operation;
}

/** The operation that waits makes the call of the one that starts, and a second one. */
const called = documentedOperations.filter(({ polling }) => !polling);
/** Each operation on each of its sites; what both have withdrawn as the pinned SDK still has it. */
const all = called.flatMap((operation) => {
	const { value, sites } = operation;
	return (sites.length ? sites : (['international'] as const))
		.filter((site) => !NEWER_THAN_SDK[site].includes(value))
		.map((site): Case => ({ value, site, operation: onSite(operation, site) }));
});
const reading = all.filter(({ operation: { image } }) => image);

const [front, back] = [picture('front'), picture('back')];
const base64 = [front, back].map((file) => file.toString('base64'));
const urls = ['https://files.example.com/a%20b.jpg', 'https://files.example.com/back.jpg?a=b&c=ü'];

/** What the API takes for the sides of a document. */
const sides = (operation: Operation, key: 'base64' | 'url', values: string[]) =>
	Object.fromEntries(sidesOf(operation).map((names, index) => [names[key], values[index]]));

const withBack = ({ back: side }: Operation, name: string, value: string) =>
	side ? { [name]: value } : {};

// the newest version of the action, and with it the SDK, dropped this parameter
const ofOldVersion: Record<string, IDataObject> = {
	'international GeneralAccurateOCR': { IsWords: true },
};

test.each(all)('$value ($site) with files and all its parameters', async (given) => {
	const { operation, site } = given;
	const sent = await recorder.byNode(operation.value, {
		credential: { site },
		parameters: {
			...nodeParameters(operation),
			...withBack(operation, 'backBinaryPropertyName', 'reverse'),
		},
		items: [{ binary: { data: { buffer: front }, reverse: { buffer: back } } }],
	});
	const parameters = { ...apiParameters(operation), ...sides(operation, 'base64', base64) };
	const expected = await official(given, parameters);
	Object.assign(expected.parameters, ofOldVersion[`${site} ${operation.value}`]);
	expect(call(sent)).toEqual(expected);
	// all of them were set, and the SDK added nothing
	expect(expected.parameters).toEqual(parameters);
});

test.each(reading)('$value ($site) with addresses', async (given) => {
	const { operation, site } = given;
	const sent = await recorder.byNode(operation.value, {
		credential: { site },
		parameters: {
			source: 'url',
			imageUrl: urls[0],
			...withBack(operation, 'backImageUrl', urls[1]),
			...nodeParameters(operation),
		},
	});
	const parameters = { ...apiParameters(operation), ...sides(operation, 'url', urls) };
	const expected = await official(given, parameters);
	Object.assign(expected.parameters, ofOldVersion[`${site} ${operation.value}`]);
	expect(call(sent)).toEqual(expected);
});

test.each(reading)('$value ($site) with base64 texts', async (given) => {
	const { operation, site } = given;
	const sent = await recorder.byNode(operation.value, {
		credential: { site },
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
	expect(call(sent)).toEqual(await official(given, parameters));
});

const withPages = reading.filter(({ operation }) => operation.pdf);

test.each(withPages)('$value ($site) with a page of a PDF', async (given) => {
	const { operation, site } = given;
	const buffer = await pdf(3);
	const sent = await recorder.byNode(operation.value, {
		credential: { site },
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
	expect(call(sent)).toEqual(await official(given, parameters));
});
