import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { mrzCheckDigit, vinCheckDigit } from '../../../tools/samples/checkDigits';

const documents = join(__dirname, '../../../examples/documents');
const expected = JSON.parse(readFileSync(join(documents, 'expected.json'), 'utf8'));

describe('check digits', () => {
	// the specimen of ICAO 9303 part 4, appendix A
	it.each([
		['L898902C3', '6'],
		['740812', '2'],
		['120415', '9'],
		['ZE184226B<<<<<', '1'],
	])('of the MRZ field %s is %s', (field, digit) => {
		expect(mrzCheckDigit(field)).toBe(digit);
	});

	it.each(['1M8GDM9AXKP042788', '11111111111111111'])(
		'of the VIN %s is its ninth character',
		(vin) => {
			expect(vinCheckDigit(vin)).toBe(vin[8]);
		},
	);
});

describe('sample documents', () => {
	it.each(Object.keys(expected))('%s is there and small', (file) => {
		const { size } = statSync(join(documents, file));
		expect(size).toBeGreaterThan(10_000);
		expect(size).toBeLessThan(150_000);
	});

	it('the passport has two MRZ lines of 44 characters with valid check digits', () => {
		const [first, second] = expected['passport.png'].mrz as string[];
		expect(first).toHaveLength(44);
		expect(second).toHaveLength(44);
		for (const [from, to] of [
			[0, 9],
			[13, 19],
			[21, 27],
			[28, 42],
		]) {
			expect(mrzCheckDigit(second.slice(from, to))).toBe(second[to]);
		}
		const composite = second.slice(0, 10) + second.slice(13, 20) + second.slice(21, 43);
		expect(mrzCheckDigit(composite)).toBe(second[43]);
	});

	it('the plate has a valid VIN', () => {
		const vin: string = expected['vehicle-plate.png'].vin;
		expect(vin).toMatch(/^[A-HJ-NPR-Z0-9]{17}$/);
		expect(vinCheckDigit(vin)).toBe(vin[8]);
	});

	it.each(['invoice.png', 'invoice-3-pages.pdf'])('the sums of %s add up', (file) => {
		const { items, subtotal, tax, total } = expected[file];
		expect(sum(items)).toBeCloseTo(subtotal, 5);
		expect(subtotal + tax).toBeCloseTo(total, 5);
	});

	it('the sum of the receipt adds up', () => {
		expect(sum(expected['receipt.jpg'].items)).toBeCloseTo(expected['receipt.jpg'].total, 5);
	});
});

const sum = (items: Array<{ amount: number }>) => items.reduce((s, { amount }) => s + amount, 0);
