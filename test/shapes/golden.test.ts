import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { IDataObject } from 'n8n-workflow';

import { answerOf, operationOf } from './answer';

/**
 * Output items for the invented answer of every action, in every layout. After a change that is
 * meant: `UPDATE_GOLDEN=1 npx jest --config test/jest.config.cjs test/shapes/golden`, then read
 * the difference.
 */
const synthetic = join(__dirname, '../fixtures/synthetic');
const golden = join(__dirname, '../fixtures/golden');

const actions = readdirSync(synthetic).map((file) => file.replace('.json', ''));

const read = (folder: string, action: string) =>
	JSON.parse(readFileSync(join(folder, `${action}.json`), 'utf8'));

function items(action: string) {
	const operation = operationOf(action);
	const response = read(synthetic, action).Response as IDataObject;
	const layouts = operation.layouts?.map(({ value }) => String(value)) ?? [''];
	return layouts.map((layout) => ({
		layout,
		items: operation.shape([answerOf(operation, response)], layout).map(({ json, files = [] }) => ({
			json,
			files: files.map(({ path, field }) => `${field} from ${path}`),
		})),
	}));
}

describe('golden items', () => {
	it('exist for all 41 actions', () => {
		expect(actions).toHaveLength(41);
	});

	it.each(actions)('%s', (action) => {
		const text = `${JSON.stringify(items(action), null, '\t')}\n`;
		const file = join(golden, `${action}.json`);
		if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
		expect(existsSync(file)).toBe(true);
		expect(text).toBe(readFileSync(file, 'utf8'));
	});
});
