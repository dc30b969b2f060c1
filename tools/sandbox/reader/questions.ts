import type { Box, Page } from './page';
import type { Pair } from './pairs';
import { pairBelow, plain } from './pairs';
import { readReceipt, rowsOf, textOf } from './receipt';

/** Names that a rule answers better than the first printed key of that name. */
interface Rule {
	names: RegExp;
	value: (page: Page) => string;
	/** The answer is an amount: nothing else printed beside the name will do. */
	isAmount?: boolean;
}

const rules: Rule[] = [
	{
		names: /^(seller|company|supplier|vendor|merchant|store|shop)(name)?$/,
		value: (page) => readReceipt(page).seller?.text ?? '',
	},
	{
		names: /^(buyer|customer|billto)(name)?$/,
		value: (page) =>
			pairBelow(page, (key) => /^(bill(ed)?to|buyer|customer)$/.test(key))?.value ?? '',
	},
	{ names: /^(invoice|receipt|document)?date$/, value: (page) => readReceipt(page).date },
	{
		names: /^(total|totalamount|grandtotal|amount|amountdue|totaldue)$/,
		value: (page) => readReceipt(page).total,
		isAmount: true,
	},
	{
		names: /^(tax|taxamount|vat|gst)$/,
		value: (page) => readReceipt(page).tax,
		isAmount: true,
	},
	{
		names: /^((invoice|receipt|document)(number|no)|number)$/,
		value: (page) => readReceipt(page).number,
	},
	{ names: /^(documenttype|doctype|typeofdocument)$/, value: documentType },
];

/** Answers one of the names asked for; what is not found has an empty value. */
export function answerFor(name: string, pages: Page[], found: Pair[]): Pair {
	const wanted = plain(name);
	const exact = found.find((pair) => plain(pair.key) === wanted);
	const rule = rules.find(({ names }) => names.test(wanted));
	const value = rule && pages.map(rule.value).find(Boolean);
	if (value) return { key: exact?.key ?? name, value, box: boxOf(pages, value) ?? exact?.box };
	if (rule?.isAmount) return { key: name, value: '' };
	const below = pages.flatMap((page) => pairBelow(page, (key) => key === wanted) ?? []).at(0);
	const similar = rule ? undefined : found.find((pair) => isSimilar(plain(pair.key), wanted));
	return exact ?? below ?? similar ?? { key: name, value: '' };
}

/** "PO number" is answered by "Your PO number", but "Due date" is not by "Date". */
function isSimilar(printed: string, wanted: string): boolean {
	if (printed.includes(wanted)) return true;
	return printed.length > wanted.length * 0.6 && wanted.includes(printed);
}

function boxOf(pages: Page[], value: string): Box | undefined {
	return pages.flatMap((page) => page.lines).find((line) => line.text.includes(value))?.box;
}

const documentTypes: Array<[string, RegExp]> = [
	['Passport', /\bpassport\b|P<[A-Z]{3}/i],
	['Letter', /\bdear\b|\bsincerely\b|\byours\b|\bregards\b/i],
	['Receipt', /\breceipt\b|cash bill|\bcashier\b|\bchange\b.*\d|simplified tax invoice|\bgst\b/i],
	['Invoice', /\binvoice\b|\bbill to\b/i],
];

function documentType(page: Page): string {
	const rows = rowsOf(page);
	const text = rows.map(textOf).join('\n');
	const type = documentTypes.find(([, words]) => words.test(text))?.[0];
	if (type) return type;
	return rows.filter((row) => row.length > 2).length > 2 ? 'Table' : '';
}
