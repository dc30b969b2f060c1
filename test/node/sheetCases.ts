import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { utils } from '@e965/xlsx';
import type { WorkSheet } from '@e965/xlsx';
import type { IDataObject } from 'n8n-workflow';

import { operations } from '../../nodes/TencentCloudOcr/catalog';
import type { Operation } from '../../nodes/TencentCloudOcr/catalog/types';
import type { OcrOptions } from '../../tools/harness/ocr';
import { pictureItem } from '../../tools/harness/pictures';
import type { Respond } from '../../tools/sandbox';

/** Every operation and layout, with answers to it: what a sheet is made of. */

export interface SheetCase {
	/** As in `test/fixtures/columns.json`. */
	name: string;
	operation: Operation;
	layout: string;
}

export const everyLayout: SheetCase[] = operations
	.filter(({ custom, bucket }) => !custom && !bucket)
	.flatMap((operation) =>
		(operation.layouts?.map(({ value }) => String(value)) ?? ['']).map((layout) => ({
			name: `${operation.value} ${layout}`.trim(),
			operation,
			layout,
		})),
	);

export const fixtures = join(__dirname, '../fixtures');

export function answerOf(kind: string, { value, apiAction, polling }: Operation): IDataObject {
	const file = `${kind}/answers/${polling?.action ?? apiAction ?? value}.json`;
	return JSON.parse(readFileSync(join(fixtures, file), 'utf8')).Response;
}

export type Change = (value: unknown, name: string) => unknown;

/** The same answer, each value in it changed from the inside. */
export const changed = (value: unknown, change: Change, name = ''): unknown => {
	const inner = Array.isArray(value)
		? value.map((entry) => changed(entry, change))
		: typeof value === 'object' && value !== null
			? Object.fromEntries(
					Object.entries(value).map(([key, entry]) => [key, changed(entry, change, key)]),
				)
			: value;
	return change(inner, name);
};

/** Lists with names and cells of one thing, and not with several things. */
const ONE_THING = ['Groups', 'Lines', 'Cells', 'Polygon', 'FieldList'];

/** Twice as much was read. */
export const twice: Change = (value, name) =>
	Array.isArray(value) && !ONE_THING.includes(name) && !value.some((entry) => entry?.Name)
		? [...value, ...value]
		: value;

/** Gives the answer to the call whose answer becomes the items. */
export const respondTo =
	({ polling }: Operation, response: unknown): Respond =>
	({ action }) => ({
		response:
			!polling || action === polling.action
				? (response as IDataObject)
				: { CardVerificationToken: 'token' },
	});

/** How the node is run for a case, without a picture of its own. */
export const runOf = ({ operation, layout }: SheetCase): OcrOptions => ({
	operation: operation.value,
	items: [pictureItem('one')],
	parameters: {
		...(layout && { layout }),
		...required(operation.fields),
		options: { whenNothingFound: 'empty' },
	},
});

const required = (fields: Operation['fields']) =>
	Object.fromEntries(
		fields.flatMap(({ name, default: value }) => (value === '' ? [[name, 'any']] : [])),
	);

/** The first row of a sheet. */
export const headerOf = (sheet: WorkSheet): string[] =>
	utils.sheet_to_json<string[]>(sheet, { header: 1 })[0] ?? [];

/** Columns without the number of the entry that they are of: `rows.0.Price` is `rows.*.Price`. */
export const ofAnyEntry = (columns: string[]): string[] => [
	...new Set(columns.map((column) => column.replace(/\.\d+(?=\.|$)/g, '.*'))),
];
