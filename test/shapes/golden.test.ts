import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../nodes/TencentCloudOcr/catalog/types';
import type { ShapedItem } from '../../nodes/TencentCloudOcr/answer/answer';
import { sampledActions, sampleItems } from '../../tools/generate/samples';
import { operationOf, shaped } from '../../tools/generate/answer';

/**
 * Output items for two answers of every action, in every layout: one that fills every field, and
 * one with lifelike values, whose dates and amounts are read. After a change that is meant:
 * `UPDATE_GOLDEN=1 npx jest --config test/jest.config.cjs test/shapes/golden`, then read the
 * difference.
 */
const fixtures = join(__dirname, '../fixtures');

const actions = readdirSync(join(fixtures, 'everyField/answers')).map((file) =>
	file.replace('.json', ''),
);

function everyField(operation: Operation, layout: string): ShapedItem[] {
	const file = join(fixtures, 'everyField/answers', `${operation.value}.json`);
	const response = JSON.parse(readFileSync(file, 'utf8')).Response as IDataObject;
	return shaped(operation, response, layout);
}

function goldenText(action: string, itemsOf: typeof everyField): string {
	const operation = operationOf(action);
	const layouts = operation.layouts?.map(({ value }) => String(value)) ?? [''];
	const laidOut = layouts.map((layout) => ({
		layout,
		items: itemsOf(operation, layout).map(({ json, files = [], made }) => ({
			json,
			files: files.map(({ path, field }) => `${field} from ${path.join('.')}`),
			made,
		})),
	}));
	return `${JSON.stringify(laidOut, null, '\t')}\n`;
}

it('there are golden items for all actions', () => {
	expect(actions.sort()).toEqual([...sampledActions].sort());
});

describe.each([
	['of all fields', 'everyField', everyField],
	['of lifelike answers', 'lifelike', sampleItems],
])('golden items %s', (_, folder, itemsOf) => {
	it.each(actions)('%s', (action) => {
		const text = goldenText(action, itemsOf);
		const file = join(fixtures, folder, 'items', `${action}.json`);
		if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
		expect(existsSync(file)).toBe(true);
		expect(text).toBe(readFileSync(file, 'utf8'));
	});
});
