import { sumInWords } from './sumInWords';

/** No amount is longer; patterns do not run over longer texts. */
const LONGEST = 60;

const CURRENCY =
	'(?:人民[币幣]|RMB|CN¥|CNY|CN|HK\\$|HKD|US\\$|USD|NT\\$|TWD|MOP|S\\$|SGD|JPY|EUR|GBP|[¥$€£])';

const FIGURES = new RegExp(
	`^([+-]?)${CURRENCY}*([+-]?)(\\d[\\d,]*(?:\\.\\d+)?)[元圆圓]?[整正]?${CURRENCY}?$`,
	'iu',
);

/** Plain, or with commas between thousands. */
const WRITTEN = /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/** Where euros are paid, either sign stands between thousands or before decimals. */
const isDoubtful = (text: string, figures: string) =>
	/€|EUR/i.test(text) && /^\d{1,3}[.,]\d{3}$/.test(figures);

/**
 * An amount of money or a quantity as a number, in figures or in Chinese words. Chinese invoices
 * write a point before the decimals and commas between thousands; currencies may stand before or
 * behind, and brackets around make it negative, as a minus does.
 * @returns undefined when the text is anything else, or leaves a doubt as `12,50` does, where the
 * comma may be a misread point: the raw text stays beside it.
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
