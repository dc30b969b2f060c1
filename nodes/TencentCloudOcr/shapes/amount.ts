import { sumInWords } from './sumInWords';

/** No amount is longer. A longer text is not searched at all, so no pattern can take long. */
const LONGEST = 60;

const CURRENCY =
	'(?:人民[币幣]|RMB|CN¥|CNY|CN|HK\\$|HKD|US\\$|USD|NT\\$|TWD|MOP|S\\$|SGD|JPY|EUR|GBP|[¥$€£])';

const FIGURES = new RegExp(
	`^([+-]?)${CURRENCY}*([+-]?)(\\d[\\d,]*(?:\\.\\d+)?)[元圆圓]?[整正]?${CURRENCY}?$`,
	'iu',
);

/** Plain, or with commas between thousands. */
const WRITTEN = /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/** In countries that use the euro, both point and comma separate thousands or decimals. */
const isDoubtful = (text: string, figures: string) =>
	/€|EUR/i.test(text) && /^\d{1,3}[.,]\d{3}$/.test(figures);

/**
 * An amount of money or a quantity as a number, in figures or in Chinese words. Chinese invoices
 * write a point before the decimals and commas between thousands; currencies may come before or
 * after, and brackets mean negative, as a minus does.
 * @returns undefined for any other text, and in doubt: the comma of `12,50` may be a misread point
 */
export function amount(value: string): number | undefined {
	if (value.length > LONGEST) return undefined;
	const plain = value
		.normalize('NFKC')
		.replace(/\s/g, '')
		.replace(/\u2212/g, '-');
	const inBrackets = /^\((.+)\)$/.exec(plain)?.[1];
	if (inBrackets === undefined) return inFigures(plain) ?? sumInWords(plain);
	const inside = inFigures(inBrackets);
	return inside !== undefined && inside > 0 ? -inside : undefined;
}

function inFigures(plain: string): number | undefined {
	const [, sign, innerSign, figures] = FIGURES.exec(plain) ?? [];
	if (!figures || !WRITTEN.test(figures) || isDoubtful(plain, figures)) return undefined;
	if (sign && innerSign) return undefined;
	const size = Number(figures.replaceAll(',', ''));
	return [sign, innerSign].includes('-') && size ? -size : size;
}
