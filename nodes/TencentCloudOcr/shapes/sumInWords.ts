/** The digits 0 to 9: first as in sums, then all other ways to write them. */
const DIGITS = [
	'零〇',
	'壹一',
	'贰貳二',
	'叁參叄三',
	'肆四',
	'伍五',
	'陆陸六',
	'柒七',
	'捌八',
	'玖九',
];

/** One sign for all ways to write it. */
const PLAIN: Record<string, string> = {
	...Object.fromEntries(
		DIGITS.flatMap((signs, digit) => [...signs].map((sign) => [sign, String(digit)])),
	),
	...{ 拾: '十', 佰: '百', 仟: '千', 萬: '万', 億: '亿', 圆: '元', 圓: '元', 正: '整', 負: '负' },
};

/** A crossed circle comes before a sum, so that nobody can add a digit. */
const SUM =
	/^(?:人民[币幣])?[x×⊗⊕☒]?(负|\(负数?\))?(?:([\d十百千万亿]+)元)?(?:0?(\d)角)?(?:0?(\d)分)?整?$/iu;

/** A sum of money in Chinese words, such as 壹佰元整 or 伍拾元叁角; undefined for any other text. */
export function sumInWords(text: string): number | undefined {
	const plain = [...text].map((sign) => PLAIN[sign] ?? sign).join('');
	const [, minus, yuan, jiao, fen] = SUM.exec(plain) ?? [];
	if (yuan === undefined && jiao === undefined && fen === undefined) return undefined;
	const whole = yuan === undefined ? 0 : wholeNumber(yuan);
	if (whole === undefined) return undefined;
	const sum = (whole * 100 + Number(jiao ?? 0) * 10 + Number(fen ?? 0)) / 100;
	return minus && sum ? -sum : sum;
}

/** Up to four digits each: before 亿, before 万 and at the end. */
function wholeNumber(text: string): number | undefined {
	const [matched, ...parts] = /^(?:([^亿]+)亿)?(?:([^万亿]+)万)?([^万亿]*)$/u.exec(text) ?? [];
	if (matched === undefined) return undefined;
	return parts
		.map((part) => (part ? belowTenThousand(part) : 0))
		.reduce<number | undefined>(
			(sum, part) => (sum === undefined || part === undefined ? undefined : sum * 10_000 + part),
			0,
		);
}

function belowTenThousand(text: string): number | undefined {
	const found = /^0?(?:(\d)千)?0?(?:(\d)百)?0?(?:(\d?)十)?0?(\d)?$/u.exec(text);
	if (!found) return undefined;
	const [, thousands = 0, hundreds = 0, tens = 0, ones = 0] = found;
	// ten alone is written without a digit
	const ten = tens === '' ? 1 : Number(tens);
	return Number(thousands) * 1000 + Number(hundreds) * 100 + ten * 10 + Number(ones);
}
