import type { Steps } from '../../steps';
import { mapped } from '../../steps';
import { amount } from '../amount';
import type { Grid } from '../grid';
import { oneLine } from '../grid';
import { amountIn } from '../values/amounts';
import { isColumnName } from './columnNames';

export type Kind = 'number' | 'date' | 'words';

const DATE = /^\d{1,4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,4}\s*日?$/;

export function kindOf(text: string): Kind {
	const plain = text.trim().replace(/\s*[%％]$/, '');
	if (DATE.test(plain)) return 'date';
	return amount(plain) === undefined && !amountIn(plain) ? 'words' : 'number';
}

/** Of each column, what all its filled cells are; undefined where it has none. */
export function* columnKinds(rows: Grid): Steps<Array<Kind | undefined>> {
	const kinds: Array<Kind | undefined> = [];
	yield* mapped(rows, (row) =>
		row.forEach((text, column) => {
			if (kinds[column] === 'words' || !text.trim()) return;
			const kind = kindOf(text);
			kinds[column] = (kinds[column] ?? kind) === kind ? kind : 'words';
		}),
	);
	return kinds;
}

/** A year names a column as well as it fills a cell. */
export const isYear = (text: string) => /^(19|20)\d\d\s*年?$/.test(text.trim());

/** Whether a row has a number above numbers or a date above dates: it is data itself. */
export const isData = (row: string[], below: Array<Kind | undefined>): boolean =>
	row.some((text, column) => {
		const kind = kindOf(text);
		return kind !== 'words' && kind === below[column] && !isYear(text);
	});

/** A dash stands for nothing as a blank does. */
const isFilled = (text = '') => /[\p{L}\p{N}]/u.test(text) && !/^\s*n\.?\/?a\.?\s*$/i.test(text);

/** A column below the first row. */
interface Column {
	name: string;
	cells: string[];
}

/** Rows and columns that tell what a table is: it may have a million cells. */
const MOST_SEEN = 50;

type Evidence = (column: Column) => boolean;

const isMost = (count: number, all: number) => count * 2 > all;

/** `Price` or 2025 above prices. */
const isAboveNumbers: Evidence = ({ name, cells }) =>
	(kindOf(name) === 'words' || (isYear(name) && !cells.some(isYear))) &&
	isMost(cells.filter((text) => kindOf(text) !== 'words').length, cells.length);

/** In a form, names are below each other, with values of all kinds beside them. */
const isAboveNames: Evidence = ({ cells }) =>
	isMost(cells.filter(isColumnName).length, cells.length);

const hasDigits = (text: string) => /\p{Nd}/u.test(text);

/** `Flat` above 12B and 14A. */
const isAboveDigits: Evidence = ({ name, cells }) =>
	!hasDigits(name) && cells.length > 1 && cells.every(hasDigits);

/** 12A above 12B and 14A. */
const isAmongDigits: Evidence = ({ name, cells }) =>
	hasDigits(name) && !isYear(name) && cells.length > 1 && cells.every(hasDigits);

/** `Rome` above `Paris` and `Rome`. */
const isAmongItsLike: Evidence = ({ name, cells }) => cells.map(oneLine).includes(oneLine(name));

const isCapital = (text: string) => text !== text.toLowerCase() && text === text.toUpperCase();

/**
 * Whether the first row of a table names its columns, by what is in it and below it. What no evidence
 * is for is a row: nothing is lost that way.
 */
export function* isHeader(first: string[], below: Grid): Steps<boolean> {
	const kinds = yield* columnKinds(below);
	if (isData(first, kinds)) return false;
	const cellsOf = (column: number) =>
		below.slice(0, MOST_SEEN).flatMap((row) => (isFilled(row[column]) ? [row[column]] : []));
	const columns = first
		.slice(0, MOST_SEEN)
		.map((name, column): Column => ({ name, cells: cellsOf(column) }))
		.filter(({ name }) => isFilled(name));
	const some = (evidence: Evidence) => columns.some(evidence);
	const numeric = columns.filter(isAboveNumbers).length;
	if (numeric > 1 || (numeric && !some(isAboveNames))) return true;
	if (some(isAboveNames)) return false;
	if (some(isAmongItsLike) || some(isAmongDigits)) return false;
	return some(isAboveDigits) || isCross(first, below) || isNamed(columns) || isInCapitals(columns);
}

/** Names of columns to the right of a blank corner, and of rows below it. */
function isCross([corner, ...names]: string[], below: Grid): boolean {
	const titles = below.filter(([title]) => isFilled(title));
	return (
		!isFilled(corner) &&
		names.length > 0 &&
		names.every(isFilled) &&
		isMost(titles.length, below.length)
	);
}

const isNamed = (columns: Column[]) =>
	columns.length > 0 &&
	columns.filter(({ name }) => isColumnName(name)).length * 2 >= columns.length;

const isInCapitals = (columns: Column[]) =>
	columns.length > 0 &&
	columns.every(({ name }) => isCapital(name)) &&
	columns.some(({ cells }) => cells.length > 0) &&
	!columns.some(({ cells }) => cells.some(isCapital));
