/**
 * An amount of money or a quantity as a number. Chinese invoices write a point before the
 * decimals and commas between thousands; currency signs and spaces around are dropped.
 * @returns undefined when the text is anything else, such as `12,50`, where the comma may be a
 * misread point: the raw text stays beside it.
 */
export function amount(value: string): number | undefined {
	const plain = value
		.normalize('NFKC')
		.replace(/[\s¥$€£元圆]/g, '')
		.replace(/^(CNY|RMB|USD|HKD|CN)/i, '');
	const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain);
	const number = grouped ? plain.replaceAll(',', '') : plain;
	return /^[+-]?\d+(\.\d+)?$/.test(number) ? Number(number) : undefined;
}
