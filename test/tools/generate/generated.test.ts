import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { loadOutputSchema, resolveOutputSchemaPath } from 'n8n-core';
import type { INodePropertyOptions } from 'n8n-workflow';

import { operations } from '../../../nodes/TencentCloudOcr/catalog';
import { TencentCloudOcr } from '../../../nodes/TencentCloudOcr/TencentCloudOcr.node';
import { generatedFiles, root, schemaFolder } from '../../../tools/generate/files';
import { merged, schemaOf } from '../../../tools/generate/schema';

/** What is stale here becomes fresh by `npm run generate`. */

const paths = Object.keys(generatedFiles);
const nodeDir = join(root, 'nodes/TencentCloudOcr');

test.each(paths)('%s is as the catalog says', (path) => {
	expect(readFileSync(join(root, path), 'utf8')).toBe(generatedFiles[path]);
});

test('there is no preview of an operation that does not exist', () => {
	const committed = readdirSync(join(root, schemaFolder), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.json'))
		.map((name) => `${schemaFolder}/${name}`);
	expect(committed.sort()).toEqual(paths.filter((path) => path.startsWith(schemaFolder)).sort());
});

const { properties, version } = new TencentCloudOcr().description;
const menu = properties
	.filter(({ name }) => name === 'operation')
	.flatMap(({ displayOptions, options = [] }) =>
		(options as INodePropertyOptions[]).map(({ value }) => ({
			resource: String(displayOptions?.show?.resource?.[0]),
			operation: String(value),
		})),
	);

test('the menu has an entry for each operation', () => {
	const values = operations.map(({ value }) => value);
	expect(menu.map(({ operation }) => operation).sort()).toEqual(values.sort());
});

test.each(menu)('n8n finds the preview of $resource, $operation', (place) => {
	const reference = { nodeDir, version: Number(version), ...place };
	expect(resolveOutputSchemaPath(reference)).toBe(
		join(root, schemaFolder, 'v1.0.0', place.resource, `${place.operation}.json`),
	);
	expect(loadOutputSchema(reference)).toMatchObject({
		type: 'object',
		properties: { RequestId: { type: 'string' } },
		version: 1,
	});
});

test('a preview has the fields of all items, in the order in which they first come', () => {
	const schema = merged(
		schemaOf({ total: 1, note: null, items: [] }),
		schemaOf({ total: 1.5, note: 'n', items: [{ name: 'a' }], page: 2 }),
	);
	expect(schema).toEqual({
		type: 'object',
		properties: {
			total: { type: 'number' },
			note: { type: 'string' },
			items: {
				type: 'array',
				items: { type: 'object', properties: { name: { type: 'string' } } },
			},
			page: { type: 'integer' },
		},
	});
	expect(Object.keys(schema.properties ?? {})).toEqual(['total', 'note', 'items', 'page']);
});

test('every link of the contents leads to a heading', () => {
	const page = generatedFiles['docs/operations.md'];
	const links = [...page.matchAll(/^ *- \[(.+)\]\(#(.+)\)$/gm)].map(([, text]) => text);
	const headings = [...page.matchAll(/^###? (.+)$/gm)].map(([, text]) => text);
	expect(links).toEqual(headings);
});
