import { amount } from '../../nodes/TencentCloudOcr/shapes/amount';

describe('amounts', () => {
	it.each([
		['1234.5', 1234.5],
		['¥1,234.50', 1234.5],
		['￥ 12', 12],
		['-3.20', -3.2],
		['¥-3.20', -3.2],
		['-¥3.20', -3.2],
		['\u2212100.00', -100],
		['(100.00)', -100],
		['（￥100.00）', -100],
		['12元', 12],
		['100元整', 100],
		['100.00圆', 100],
		['人民币100.00', 100],
		['人民币￥100.00元', 100],
		['CNY 7.00', 7],
		['100.00 CNY', 100],
		['HK$100.00', 100],
		['US$100', 100],
		['USD 1,000', 1000],
		['１２．５', 12.5],
		['€12.50', 12.5],
		['1,234.50 EUR', 1234.5],
		['1.234', 1.234],
	])('%s is %d', (text, value) => {
		expect(amount(text)).toBe(value);
	});

	it.each([
		['壹佰元整', 100],
		['人民币壹佰元整', 100],
		['伍拾圆整', 50],
		['拾元', 10],
		['壹仟零伍拾元叁角贰分', 1050.32],
		['壹仟贰佰叁拾肆圆伍角陆分', 1234.56],
		['壹佰元零伍分', 100.05],
		['伍角整', 0.5],
		['壹拾万零叁佰元整', 100300],
		['貳萬參仟圓正', 23000],
		['壹亿零贰拾万元整', 100200000],
		['零元整', 0],
		['(负数)叁拾元整', -30],
		['负叁拾元整', -30],
		['ⓧ壹佰壹拾叁圆整', 113],
		['一百二十元整', 120],
	])('%s is %d', (text, value) => {
		expect(amount(text)).toBe(value);
	});

	// a comma before decimals may be a misread point, a point before three digits one of thousands
	it.each(['€1.234', '1.234 €', 'EUR 1.234', '€1,234', '12,50', '1,2345', '1.2.3'])(
		'%s leaves a doubt and is none',
		(text) => {
			expect(amount(text)).toBeUndefined();
		},
	);

	it.each(['', '***', '13%', '免税', '1e5', '1¥2', '(100', '100-200', '¥', '元整', '整', '()'])(
		'%s is none',
		(text) => {
			expect(amount(text)).toBeUndefined();
		},
	);

	it.each(['壹佰', '佰元整', '壹零元', '伍拾佰元', '壹佰元伍', '壹元壹元', '万元', '壹佰元整元'])(
		'%s is no sum in words',
		(text) => {
			expect(amount(text)).toBeUndefined();
		},
	);

	it('a text without end is none, and soon', () => {
		expect(amount('¥'.repeat(1_000_000))).toBeUndefined();
		expect(amount('1'.repeat(1_000_000))).toBeUndefined();
	});
});
