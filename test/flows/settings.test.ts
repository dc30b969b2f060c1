import type { INodeParameters } from 'n8n-workflow';
import { TencentCloudOcr } from '../../nodes/TencentCloudOcr/TencentCloudOcr.node';
import { unknownSettings } from './settings';
import { exampleFiles, readExample } from './workflows';

/** What the check of the examples finds, shown on this node's own form. */

const type = new TencentCloudOcr().description;
const good = {
	resource: 'document',
	operation: 'ExtractDocMulti',
	source: 'binary',
	binaryPropertyName: 'data',
	output: 'simplified',
	options: { keepSource: 'json' },
};
const found = (parameters: INodeParameters) =>
	unknownSettings(
		{ id: '1', name: 'OCR', type: 'ocr', typeVersion: 1, position: [0, 0], parameters },
		type,
	);

test('settings in order are known', () => {
	expect(found({ ...good, ItemNames: ['Total'] })).toEqual([]);
	expect(found({})).toEqual([]);
	expect(found({ ...good, operation: '={{ $json.operation }}' })).toEqual([]);
});

const faulty: Array<[string, object, string]> = [
	['an unknown name', { color: 'red' }, 'color is no setting'],
	['a name of another operation', { bucket: 'a-125' }, 'bucket is no setting'],
	['a value that is not offered', { output: 'simple' }, 'output does not offer "simple"'],
	[
		'an operation of another resource',
		{ operation: 'GeneralAccurateOCR', options: {} },
		'operation does not offer "GeneralAccurateOCR"',
	],
	['an unknown option', { options: { itemNames: [] } }, 'options.itemNames is no setting'],
	[
		'an option of another operation',
		{ options: { LanguageType: 'auto' } },
		'options.LanguageType is no setting',
	],
	[
		'an option that stands on the form by now',
		{ options: { ItemNames: ['Total'] } },
		'options.ItemNames is no setting',
	],
	[
		'a value that an option does not offer',
		{ options: { keepSource: 'all' } },
		'options.keepSource does not offer "all"',
	],
];
test.each(faulty)('%s is found', (_, parameters, fault) => {
	expect(found({ ...good, ...parameters })).toEqual([fault]);
});

const groups = {
	...type,
	properties: [
		{
			displayName: 'Headers',
			name: 'headers',
			type: 'fixedCollection' as const,
			default: {},
			options: [
				{
					displayName: 'Header',
					name: 'header',
					values: [{ displayName: 'Name', name: 'name', type: 'string' as const, default: '' }],
				},
			],
		},
	],
};
test('groups of settings are looked into', () => {
	const inGroups = (headers: INodeParameters) =>
		unknownSettings(
			{ ...readExample(exampleFiles()[0]).nodes[0], parameters: { headers } },
			groups,
		);
	expect(inGroups({ header: [{ name: 'Accept' }] })).toEqual([]);
	expect(inGroups({ heading: [] })).toEqual(['headers.heading is no setting']);
	expect(inGroups({ header: [{ name: 'Accept' }, { nam: 'Date' }] })).toEqual([
		'headers.header.nam is no setting',
	]);
});

test('every example sets this node as its form has it', () => {
	const nodes = exampleFiles().flatMap((file) => readExample(file).nodes);
	const own = nodes.filter((node) => node.type.endsWith('.tencentCloudOcr'));
	expect(own.length).toBeGreaterThan(7);
	expect(own.flatMap((node) => unknownSettings(node, type))).toEqual([]);
});

test('every example reads all pages of a PDF', () => {
	const nodes = exampleFiles().flatMap((file) => readExample(file).nodes);
	const pages = nodes.flatMap(({ parameters }) =>
		'pages' in parameters ? [parameters.pages] : [],
	);
	expect(pages.length).toBeGreaterThan(5);
	expect(pages.filter((value) => !/^all$|'all'/.test(String(value)))).toEqual([]);
});
