import type { IDataObject } from 'n8n-workflow';

import { list, number, record, text, walk } from '../../untyped';
import { plainName } from '../plainName';

/** One value of an invoice or of a line item. */
export interface Field {
	/** Name in the answer, or on the paper; of a value inside another, both with a point between. */
	source: string;
	/** Name in the item. */
	name: string;
	value: string | number | boolean | null;
}

/** A line item. */
export interface Row {
	fields: Field[];
	/** Whether the names are those on the paper and not those of the API. */
	isPrinted: boolean;
}

/** Where something is on the picture, which says nothing about the invoice. */
const PLACES = ['Polygon', 'ItemPolygon', 'Rect'];
const isNoPlace = (name: string) => !PLACES.includes(name);

/**
 * All that the service read of an invoice, of whatever kind: the names and values, and the rows of
 * its lists. Some kinds have a field for each value, others a list of printed names and values, in
 * which `Row` tells the line item, or a list of such lists.
 */
export function contentOf(branch: IDataObject): { fields: Field[]; rows: Row[] } {
	const fields: Field[] = [];
	const rows: Row[] = [];
	for (const [name, value] of Object.entries(branch).filter(([key]) => isNoPlace(key))) {
		if (!isListOfRecords(value)) {
			addAll(fields, Array.isArray(value) && !value.length ? [] : namedByApi(name, value));
		} else if (list(value).every(isPair)) {
			const { single, grouped } = byRow(list(value));
			addOthers(fields, single.map(namedOnPaper));
			addAll(rows, grouped.map(printedRow));
		} else {
			addAll(rows, list(value).flatMap(rowsOf));
		}
	}
	return { fields: withoutBlanks(fields), rows };
}

/** A loop, since a spread of a long list would exhaust the stack. */
function addAll<Entry>(entries: Entry[], added: Entry[]): void {
	for (const entry of added) entries.push(entry);
}

const isListOfRecords = (value: unknown): boolean =>
	Array.isArray(value) &&
	value.length > 0 &&
	value.every((entry) => typeof entry === 'object' && entry !== null && !Array.isArray(entry));

const isPair = (entry: IDataObject) => 'Name' in entry && 'Value' in entry;

/** A row is a record of its fields, or of one list of names and values. */
function rowsOf(entry: IDataObject): Row[] {
	const [only, ...others] = Object.values(entry);
	if (!others.length && isListOfRecords(only) && list(only).every(isPair)) {
		const { single, grouped } = byRow(list(only));
		return [...(single.length ? [single] : []), ...grouped].map(printedRow);
	}
	const fields = Object.entries(entry).filter(([name]) => isNoPlace(name));
	return [{ fields: fields.flatMap(([name, value]) => namedByApi(name, value)), isPrinted: false }];
}

/** Pairs of each row, and those of none: `Row` is then -1. */
function byRow(pairs: IDataObject[]): { single: IDataObject[]; grouped: IDataObject[][] } {
	const single: IDataObject[] = [];
	const grouped = new Map<number, IDataObject[]>();
	for (const pair of pairs) {
		const row = number(pair.Row) ?? -1;
		const group = row < 0 ? single : (grouped.get(row) ?? []);
		group.push(pair);
		if (row >= 0) grouped.set(row, group);
	}
	return { single, grouped: [...grouped.values()] };
}

const printedRow = (pairs: IDataObject[]): Row => ({
	fields: pairs.map(namedOnPaper),
	isPrinted: true,
});

function namedOnPaper({ Name, Value }: IDataObject): Field {
	const source = text(Name) || 'Value';
	return { source, name: source, value: flat(Value) };
}

function namedByApi(name: string, value: unknown): Field[] {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return [{ source: name, name: plainName(name), value: flat(value) }];
	}
	return Object.entries(record(value))
		.filter(([inner]) => isNoPlace(inner))
		.map(([inner, found]) => ({
			source: `${name}.${inner}`,
			name: plainName(name + inner),
			value: flat(found),
		}));
}

/** A value that fits in one cell: of what has parts, all texts in it. */
function flat(value: unknown): Field['value'] {
	if (typeof value !== 'object') return value as Field['value'];
	if (value === null) return null;
	const texts = [...walk(value, isNoPlace)].map(text).filter((part) => part !== '');
	return texts.join(', ');
}

const pairOf = ({ source, value }: Field) => JSON.stringify([source, value]);

/** A second list may repeat the first one; within one list, the same value may be there twice. */
function addOthers(fields: Field[], added: Field[]): void {
	const known = new Set(fields.map(pairOf));
	addAll(
		fields,
		added.filter((field) => !known.has(pairOf(field))),
	);
}

/** Without the blank values of names that have another value. */
function withoutBlanks(fields: Field[]): Field[] {
	const filled = new Set(fields.filter(({ value }) => value !== '').map(({ source }) => source));
	return fields.filter(({ source, value }) => value !== '' || !filled.has(source));
}
