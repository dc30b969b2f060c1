import { toRows, toSegments } from './lines';
import type { Line, Page } from './page';
import { height, median } from './page';
import { amountAfter, lastAmount, totalOf } from './totals';

/** What a person looks for on a receipt or an invoice. Absent things are empty. */
export interface Receipt {
	seller: Line | undefined;
	title: string;
	number: string;
	date: string;
	time: string;
	subtotal: string;
	tax: string;
	total: string;
	items: Array<{ Name: string; Quantity: string; Price: string; Total: string }>;
}

/** The rows of a page: text as a person reads it, across columns. */
export function rowsOf(page: Page): Line[][] {
	const words = page.lines.flatMap((line) => line.words);
	return toRows(words, page.angle).map((row) => toSegments(row));
}

export function textOf(row: Line[]): string {
	return row.map((segment) => segment.text).join(' ');
}

export function readReceipt(page: Page): Receipt {
	const rows = rowsOf(page);
	const texts = rows.map(textOf);
	const all = texts.join('\n');
	const subtotal = amountAfter(texts, /sub\s*-?\s*total|excl(uding|\.)?\b.*(tax|gst|vat)/i);
	const tax = amountAfter(
		texts,
		/^\W*(total\s*)?(tax|gst|vat|sales tax)\b(?!.*\b(id|no|reg|summary|invoice)\b)/i,
	);
	return {
		seller: sellerOf(rows),
		title: titleOf(rows),
		number: numberOf(texts),
		date: dateOf(texts),
		time: /\b([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?( ?[AP]M)?\b/i.exec(all)?.[0] ?? '',
		subtotal,
		tax,
		total: totalOf(texts, subtotal, tax),
		items: itemsOf(rows),
	};
}

function titleOf(rows: Line[][]): string {
	const texts = rows.flat().map((segment) => segment.text);
	return texts.find((text) => /^[^\d:]*(invoice|receipt|cash bill)$/i.test(text)) ?? '';
}

const corporate = new RegExp(
	'\\b(sdn|bhd|ltd|limited|inc|llc|llp|gmbh|corp|corporation|company|co|pte|plc|enterprise|' +
		'trading|store|mart|hardware|stationery|restaurant|syarikat|perniagaan)\\b',
	'i',
);

/** The first line that calls itself a company, else the first one in large print or capitals. */
function sellerOf(rows: Line[][]): Line | undefined {
	const named = rows.find((row) => /^(seller|supplier|vendor|from)\s*:\s*\S/i.test(textOf(row)));
	if (named) return { ...named[0], text: textOf(named).replace(/^\w+\s*:\s*/, '') };
	const lines = rows
		.slice(0, 8)
		.flatMap((row) => row.slice(0, 1))
		.map((line) => ({ ...line, text: line.text.replace(/^[^\p{L}\p{N}(]+/u, '') }));
	const wordy = lines.filter((line) => /[a-z]{3}/i.test(line.text));
	const usual = median(rows.flat().map((segment) => height(segment.box)));
	const seller =
		wordy.find((line) => corporate.test(line.text)) ??
		wordy.find((line) => height(line.box) > usual * 1.3) ??
		wordy.find((line) => line.text === line.text.toUpperCase()) ??
		wordy[0];
	return seller && wholeName(seller, lines);
}

/** A name of two lines: "... Hardware &" goes on below, a lone "Sdn Bhd" has begun above. */
function wholeName(seller: Line, lines: Line[]): Line {
	const at = lines.indexOf(seller);
	const [before, after] = [lines[at - 1], lines[at + 1]];
	if (before && seller.text.length < 10) {
		return { ...seller, text: `${before.text} ${seller.text}`, box: before.box };
	}
	if (after && seller.text.endsWith('&'))
		return { ...seller, text: `${seller.text} ${after.text}` };
	return seller;
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*';
export const datePattern = new RegExp(
	[
		'\\b\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}\\b',
		'\\b[0-3]?\\d ?[-/.] ?[01]?\\d ?[-/.] ?(?:20\\d{2}|\\d{2})\\b',
		`\\b[0-3]?\\d[ -]${month}[ ,-]+(?:20\\d{2}|\\d{2})\\b`,
		`\\b${month} [0-3]?\\d,? 20\\d{2}\\b`,
	].join('|'),
	'i',
);

function dateOf(texts: string[]): string {
	const labelled = texts.find(
		(text) => /\bdate/i.test(text) && !/\bdue\b/i.test(text) && datePattern.test(text),
	);
	const text = labelled ?? texts.find((line) => datePattern.test(line)) ?? '';
	return datePattern.exec(text)?.[0].replaceAll(/ ?([-/.]) ?/g, '$1') ?? '';
}

/** From the surest wording to the vaguest. */
const numberPatterns = [
	/\b(?:invoice|receipt|document|doc|bill)\s*(?:no|number|#)\.?\W+([A-Z0-9][\w/-]{3,})/i,
	/^(?:invoice|receipt|document|bill)\W+(\d[\w/-]{3,})$/i,
	/\b(?:invoice|receipt|document|doc|bill|trans|order|ref)\w*\.?\s*(?:no|number|num|#)?\.?\s*[#:.]+\W*([A-Z0-9][\w/-]{3,})/i,
];

function numberOf(texts: string[]): string {
	for (const pattern of numberPatterns) {
		for (const text of texts) {
			const number = pattern.exec(text)?.[1];
			if (number && /\d{2}/.test(number)) return number;
		}
	}
	return '';
}

const notItem =
	/total|\b(tax|gst|vat|cash|change|round\w*|payment|card|amount|discount|balance|due|rate)\b/i;

/** "Name | 2 | 4.50 | 9.00": a row that starts with a name and ends with an amount. */
function itemsOf(rows: Line[][]): Receipt['items'] {
	const items: Receipt['items'] = [];
	rows.forEach(([first, ...rest], index) => {
		const amount = rest.length > 0 ? lastAmount(rest.at(-1)?.text ?? '') : '';
		if (!Number(amount) || notItem.test(first.text) || !/^\p{L}.*\p{L}{2}/u.test(first.text))
			return;
		// Some receipts put "2 x 1.35" on the line below the name.
		const below = /^(\d+)\s*x\s*([\d.,]+)$/i.exec(textOf(rows[index + 1] ?? []).trim());
		const numbers = rest.slice(0, -1).map((segment) => segment.text);
		const quantity = numbers.find((text) => /^\d{1,5}$/.test(text)) ?? below?.[1] ?? '1';
		const price = numbers.map(lastAmount).find(Boolean) ?? lastAmount(below?.[2] ?? '');
		items.push({ Name: first.text, Quantity: quantity, Price: price || amount, Total: amount });
	});
	return items;
}
