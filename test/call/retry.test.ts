import type { Retry } from '../../nodes/TencentCloudOcr/errors/types';
import type { Retries } from '../../nodes/TencentCloudOcr/call/retry';
import { counted, mayRetry, retryDelay } from '../../nodes/TencentCloudOcr/call/retry';

describe('retry', () => {
	const madeOf = (...retries: Retry[]) => retries.reduce<Retries>(counted, {});

	it('repeats what passes by itself, up to the most', () => {
		expect(mayRetry('yes', {}, 2)).toBe(true);
		expect(mayRetry('yes', madeOf('yes'), 2)).toBe(true);
		expect(mayRetry('yes', madeOf('yes', 'pace'), 2)).toBe(false);
	});

	it('repeats twice at most where the cause is not certain, whatever else was repeated', () => {
		expect(mayRetry('few', madeOf('yes', 'yes', 'pace', 'few'), 9)).toBe(true);
		expect(mayRetry('few', madeOf('few', 'few'), 9)).toBe(false);
	});

	it('repeats once with a corrected clock', () => {
		expect(mayRetry('clock', madeOf('yes', 'few'), 9)).toBe(true);
		expect(mayRetry('clock', madeOf('clock'), 9)).toBe(false);
	});

	it('never repeats what fails again', () => {
		expect(mayRetry(undefined, {}, 9)).toBe(false);
		expect(mayRetry('yes', {}, 0)).toBe(false);
	});

	it('waits up to twice as long each time, at most 20 seconds', () => {
		const longest = [1, 2, 3, 6, 7, 20].map((tries) => retryDelay(tries, undefined, () => 1));
		expect(longest).toEqual([500, 1000, 2000, 16_000, 20_000, 20_000]);
	});

	it('spreads the waits over the whole range', () => {
		expect(retryDelay(3, undefined, () => 0)).toBe(0);
		expect(retryDelay(3, undefined, () => 0.5)).toBe(1000);
	});

	it('waits as long as the server asks for, in seconds or until a date, at most a minute', () => {
		const now = Date.parse('2026-01-01T00:00:00Z');
		expect(retryDelay(1, { retryAfter: '7' }, () => 0, now)).toBe(7000);
		expect(retryDelay(1, { retryAfter: 'Thu, 01 Jan 2026 00:00:05 GMT' }, () => 0, now)).toBe(5000);
		expect(retryDelay(1, { retryAfter: '3600' }, () => 0, now)).toBe(60_000);
		expect(retryDelay(1, { retryAfter: 'soon' }, () => 0, now)).toBe(0);
		expect(retryDelay(1, { retryAfter: 'Wed, 31 Dec 2025 00:00:05 GMT' }, () => 0, now)).toBe(0);
	});

	it('takes a date by the clock of the server', () => {
		const asked = {
			retryAfter: 'Thu, 01 Jan 2026 00:00:05 GMT',
			date: 'Thu, 01 Jan 2026 00:00:02 GMT',
		};
		expect(retryDelay(1, asked, () => 0)).toBe(3000);
	});
});
