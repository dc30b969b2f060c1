import type { Locale } from '../../answer/answer';
import type { Steps } from '../../steps';
import { mapped } from '../../steps';
import type { Amount } from './amounts';
import { amountIn, decided } from './amounts';
import type { Convention } from './convention';
import { columnKind } from './columnKind';
import { agreed, LOCALES } from './convention';
import type { PrintedDate } from './dates';
import { dateIn, decidedDate } from './dates';

/** A text of a document and the column that it is in. */
export type Printed = [column: string, text: string];

interface Meaning {
	date?: PrintedDate;
	amount?: Amount;
}

const EASTERN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

const isInDigits = (text: string) => /^\d[\d.]*$/.test(text.trim());

/** Where a column has `1.2.3`, `09.15` or `007`, its 12.50 and 3 are no amounts either. */
function withoutNumbering(meanings: Map<string, Meaning>): Map<string, Meaning> {
	const inDigits = [...meanings].filter(([text]) => isInDigits(text));
	if (inDigits.every(([, { date, amount }]) => date ?? amount)) return meanings;
	return new Map([...meanings, ...inDigits.map(([text, { date }]) => [text, { date }] as const)]);
}

/**
 * Reads amounts as numbers and dates as ISO 8601, as the names of the columns say and all texts of a
 * document show that it writes them. What cannot be decided stays as printed: it may be an
 * identifier, or one of two numbers.
 * @param printed all texts of the document
 * @returns the value of one of them
 */
export function* valueReader(
	printed: Printed[],
	locale: Locale,
): Steps<(column: string, text: string) => string | number> {
	const eastern = printed.some((texts) => texts.some((text) => EASTERN.test(text)));
	const columns = new Map<string, Column>();
	for (const [column, texts] of groupedByColumn(printed)) {
		columns.set(column, yield* meaningsOf(column, texts, eastern));
	}
	const all = [...columns.values()].flatMap(({ meanings }) => [...meanings.values()]);
	const convention: Convention = {
		decimal: agreed(all.map(({ amount }) => amount?.shows)),
		order: agreed(all.map(({ date }) => date?.shows)),
		...LOCALES[locale],
	};
	yield;
	return (column, text) => {
		const { meanings, hasAmounts = false } = columns.get(column) ?? {};
		const { date, amount } = meanings?.get(text) ?? {};
		const value = date
			? decidedDate(date, convention.order)
			: amount && decided(amount, convention.decimal, hasAmounts);
		return value ?? text;
	};
}

function groupedByColumn(printed: Printed[]): Map<string, string[]> {
	const columns = new Map<string, string[]>();
	for (const [column, text] of printed) {
		const texts = columns.get(column) ?? [];
		texts.push(text);
		columns.set(column, texts);
	}
	return columns;
}

/** What each text of a column can be, and whether the column has amounts. */
interface Column {
	meanings: Map<string, Meaning>;
	hasAmounts: boolean;
}

function* meaningsOf(column: string, texts: string[], eastern: boolean): Steps<Column> {
	const kind = columnKind(column);
	const meaningOf = (text: string): Meaning => {
		if (kind === 'identifier') return {};
		const date = kind === 'amount' ? undefined : dateIn(text, eastern);
		return date || kind === 'date' ? { date } : { amount: amountIn(text) };
	};
	const possible = new Map(yield* mapped(texts, (text) => [text, meaningOf(text)] as const));
	const meanings = kind ? possible : withoutNumbering(possible);
	const found = [...meanings.values()];
	return {
		meanings,
		hasAmounts: kind === 'amount' || found.some(({ amount }) => amount?.shows !== undefined),
	};
}
