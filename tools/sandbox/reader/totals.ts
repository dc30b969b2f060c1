/** Amounts, and which of them is the total. */

const amountPattern = /-?[$€£]?\s?\d{1,3}(?:[, ]\d{3})*[.,]\s?\d{2}\b(?!\s?%)|-?[$€£]\s?\d+\b/g;

/** The last amount of a text, as digits with a point: "RM 1,234.50" is "1234.50". */
export function lastAmount(text: string): string {
	const amounts = text.match(amountPattern) ?? [];
	const digits = (amounts.at(-1) ?? '').replaceAll(/[^\d.,-]/g, '');
	return digits
		.replace(/[.,](\d{2})$/, ';$1')
		.replaceAll(/[.,]/g, '')
		.replace(';', '.');
}

export function amountAfter(texts: string[], label: RegExp): string {
	for (const text of texts) {
		if (label.test(text) && lastAmount(text)) return lastAmount(text);
	}
	return '';
}

/** From the surest wording to the vaguest. */
const totalLabels = [
	/grand\s*total|total\s*(amt|amount)?\s*round|round\S*\s*d?\s*total|nett?\s*total|(total|amount|amt|balance)\s*due/i,
	/tota.*incl|clusive/i,
	/total\s*(amount|amt|payable)|\btotal\s*(rm|usd|eur|\()/i,
	/\btotal\b|\btota[l!:]/i,
];
const notTotal =
	/sub\s*-?\s*total|excl|discount|qty|quantity|items?\)?\b|saving|(total|sum of)\s*(tax|gst|vat)|totaltax|change|^\W*cash\b/i;

export function totalOf(texts: string[], subtotal: string, tax: string): string {
	// What follows the summary of taxes repeats the amounts without tax.
	const summary = texts.findIndex((text) => /\b(gst|tax|vat)\s*summary/i.test(text));
	const body = (summary > 0 ? texts.slice(0, summary) : texts).filter(
		(text) => !notTotal.test(text),
	);
	const candidates = totalLabels.map((label) => amountAfter(body, label)).filter(Boolean);
	const sum = (Number(subtotal) + Number(tax)).toFixed(2);
	const total = agreedTotal(candidates, texts);
	// A stroke through the first digit: no total is below its subtotal.
	if (total && subtotal && Number(total) < Number(subtotal) && tax) return sum;
	return total || (subtotal && tax ? sum : '');
}

/** OCR errs on single digits: an amount that is printed twice beats one that is printed once. */
function agreedTotal(candidates: string[], texts: string[]): string {
	const amounts = texts.filter((text) => !/excl/i.test(text)).map(lastAmount);
	const count = (amount: string) => amounts.filter((other) => other === amount).length;
	return candidates.find((amount) => count(amount) > 1) ?? candidates[0] ?? '';
}
