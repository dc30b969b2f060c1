import { findOperation } from '../../nodes/TencentCloudOcr/catalog';
import type { Operation } from '../../nodes/TencentCloudOcr/catalog/types';
import { optionDeclarations } from '../../nodes/TencentCloudOcr/form/sharedOptions';
import type { Options } from '../../nodes/TencentCloudOcr/settings/options';
import { settleOption, settleOptions } from '../../nodes/TencentCloudOcr/settings/options';

/** An expression may give any number: the range is that of the form, and so is the default. */

const numbers = optionDeclarations.filter(({ type }) => type === 'number');
const LEFT_OUT: Record<string, unknown> = {
	confidenceThreshold: undefined,
	maxPages: undefined,
	minimumFileSize: 0,
	requestsPerSecond: undefined,
};

test.each(numbers.map((field) => [field.name as keyof Options, field] as const))(
	'%s',
	(name, { default: shown, typeOptions: { minValue = NaN, maxValue = Infinity } = {} }) => {
		const read = (value: unknown) => settleOption(name, { [name]: value as never });
		const leftOut = name in LEFT_OUT ? LEFT_OUT[name] : shown;
		expect(read(1e9)).toBe(Math.min(maxValue, 1e9));
		expect(read(minValue / 2)).toBe(minValue);
		expect([undefined, null, '', 'many', NaN].map(read)).toEqual(Array(5).fill(leftOut));
	},
);

test('calls are counted in whole numbers', () => {
	expect(settleOption('concurrentRequests', { concurrentRequests: 2.9 })).toBe(2);
	expect(settleOption('maxRetries', { maxRetries: 2.9 })).toBe(2);
});

test('an option that the operation does not offer has no effect', () => {
	const operation = findOperation('CloudInfiniteOCR') as Operation;
	expect(settleOptions(operation, { requestMethod: 'GET' }).requestMethod).toBe('POST');
});
