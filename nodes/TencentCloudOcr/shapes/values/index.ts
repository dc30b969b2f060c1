import type { Locale } from '../../answer/answer';
import type { Steps } from '../../steps';
import { mapped } from '../../steps';
import type { Amount } from './amounts';
import { amountIn, decided } from './amounts';
import type { Convention } from './convention';
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

/**
 * Reads amounts as numbers and dates as ISO 8601, as all texts of a document show that it writes
 * them. What cannot be decided stays as printed: it may be an identifier, or one of two numbers.
 * @param printed all texts of the document
 * @returns the value of one of them
 */
export function* valueReader(
	printed: Printed[],
	locale: Locale,
): Steps<(column: string, text: string) => string | number> {
	const eastern = printed.some((texts) => texts.some((text) => EASTERN.test(text)));
	yield;
	const meaningOf = (text: string): Meaning => {
		const date = dateIn(text, eastern);
		return date ? { date } : { amount: amountIn(text) };
	};
	const meanings = new Map(yield* mapped(printed, ([, text]) => [text, meaningOf(text)] as const));
	const convention: Convention = {
		decimal: agreed([...meanings.values()].map(({ amount }) => amount?.shows)),
		order: agreed([...meanings.values()].map(({ date }) => date?.shows)),
		...LOCALES[locale],
	};
	yield;
	const amounts = new Set(
		printed.flatMap(([column, text]) => (meanings.get(text)?.amount?.shows ? [column] : [])),
	);
	return (column, text) => {
		const { date, amount } = meanings.get(text) ?? {};
		const value = date
			? decidedDate(date, convention.order)
			: amount && decided(amount, convention.decimal, amounts.has(column));
		return value ?? text;
	};
}
