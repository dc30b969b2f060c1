import { encodeQuery, flatten, percentEncode } from '../../../credentials/signing/encoding';

describe('parameters as a form', () => {
	it('number what stands in lists and name what stands in objects', () => {
		expect(
			flatten({
				ItemNames: ['a', 'b'],
				Filters: [{ Name: 'n', Values: [1] }],
				Deep: { a: { b: 'c' } },
			}),
		).toEqual([
			['ItemNames.0', 'a'],
			['ItemNames.1', 'b'],
			['Filters.0.Name', 'n'],
			['Filters.0.Values.0', '1'],
			['Deep.a.b', 'c'],
		]);
	});

	it('are all text', () => {
		expect(flatten({ a: true, b: false, c: 0, d: -1.5, e: '' })).toEqual([
			['a', 'true'],
			['b', 'false'],
			['c', '0'],
			['d', '-1.5'],
			['e', ''],
		]);
	});

	it('leave out what has no value', () => {
		expect(flatten({ a: undefined, b: null, c: [], d: {}, e: [null, 'x'] })).toEqual([
			['e.1', 'x'],
		]);
		expect(flatten(undefined)).toEqual([]);
	});

	it('keep a name that JavaScript has another use for', () => {
		expect(flatten(JSON.parse('{"__proto__":"x"}'))).toEqual([['__proto__', 'x']]);
	});

	it('are encoded as RFC 3986 says', () => {
		expect(percentEncode(`AZaz09-_.~ !'()*+/?&=%票😀`)).toBe(
			'AZaz09-_.~%20%21%27%28%29%2A%2B%2F%3F%26%3D%25%E7%A5%A8%F0%9F%98%80',
		);
		expect(
			encodeQuery([
				['a b', 'c&d'],
				['e', ''],
			]),
		).toBe('a%20b=c%26d&e=');
	});

	it('survive half an emoji', () => expect(percentEncode('\ud83d')).toBe('%EF%BF%BD'));
});
