import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { utils } from '@e965/xlsx';
import type { WorkSheet } from '@e965/xlsx';
import type { IDataObject } from 'n8n-workflow';

import { operations } from '../../nodes/TencentCloudOcr/catalog';
import type { Operation } from '../../nodes/TencentCloudOcr/catalog/types';
import { runOcr } from '../../tools/harness/ocr';
import { startSandbox } from '../../tools/sandbox';
import type { Respond } from '../../tools/sandbox';
import { pdfItem, pictureItem } from './support';

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

const fixtures = join(__dirname, '../fixtures');
/** How many columns each case has. */
export const columnCounts = join(fixtures, 'columns.json');

function answerOf(kind: string, { value, apiAction, polling }: Operation): IDataObject {
	const file = `${kind}/answers/${polling?.action ?? apiAction ?? value}.json`;
	return JSON.parse(readFileSync(join(fixtures, file), 'utf8')).Response;
}

type Change = (value: unknown, name: string) => unknown;

/** The same answer, each value in it changed from the inside. */
const changed = (value: unknown, change: Change, name = ''): unknown => {
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
const twice: Change = (value, name) =>
	Array.isArray(value) && !ONE_THING.includes(name) && !value.some((entry) => entry?.Name)
		? [...value, ...value]
		: value;

/** Nothing was read. */
const blank: Change = (value, name) =>
	name === 'RequestId' ? value : typeof value === 'string' ? '' : Array.isArray(value) ? [] : value;

/** Answers to an operation, by what was read. */
export function answersTo(operation: Operation) {
	const once = answerOf('lifelike', operation);
	return {
		once,
		twice: changed(once, twice),
		blank: changed(once, blank),
		everyField: answerOf('everyField', operation),
		none: { RequestId: once.RequestId },
	};
}

/** Gives the answer to the call whose answer becomes the items. */
const respondTo =
	({ polling }: Operation, response: unknown): Respond =>
	({ action }) => ({
		response:
			!polling || action === polling.action
				? (response as IDataObject)
				: { CardVerificationToken: 'token' },
	});

const required = (fields: Operation['fields']) =>
	Object.fromEntries(
		fields.flatMap(({ name, default: value }) => (value === '' ? [[name, 'any']] : [])),
	);

/** A sandbox, and the items that the node makes of an answer. */
export async function startCases() {
	const sandbox = await startSandbox({ read: 'synthetic', withdrawn: true });
	/** @param pages of a PDF; without, it is a picture */
	const itemsOf = async ({ operation, layout }: SheetCase, response: unknown, pages = 0) => {
		sandbox.setRespond(respondTo(operation, response));
		const { items, error } = await runOcr(sandbox, {
			operation: operation.value,
			items: [pages ? await pdfItem(pages) : pictureItem('one')],
			parameters: {
				...(layout && { layout }),
				...(pages && { pages: 'all' }),
				...required(operation.fields),
				// each action is called several times in a row
				options: { whenNothingFound: 'empty', requestsPerSecond: 10_000 },
			},
		});
		if (error) throw error;
		return items;
	};
	return { itemsOf, close: () => sandbox.close() };
}

/** The first row of a sheet. */
export const headerOf = (sheet: WorkSheet): string[] =>
	utils.sheet_to_json<string[]>(sheet, { header: 1 })[0] ?? [];

/** Columns without the number of the entry that they are of: `rows.0.Price` is `rows.*.Price`. */
export const ofAnyEntry = (columns: string[]): string[] => [
	...new Set(columns.map((column) => column.replace(/\.\d+(?=\.|$)/g, '.*'))),
];
