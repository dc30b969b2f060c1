/**
 * An amount of money or a quantity as a number. Chinese invoices write a point before the
 * decimals and commas between thousands; currency signs and spaces around are dropped.
 * @returns undefined when the text is anything else: the raw text stays beside it.
 */
export function amount(value: string): number | undefined {
	const plain = value.replace(/[\s¥￥$€£元,，]/g, '').replace(/^(CNY|RMB|USD|HKD)/i, '');
	return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
