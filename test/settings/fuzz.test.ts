import fc from 'fast-check';
import { UserError } from 'n8n-workflow';

import { jsonObject } from '../../nodes/TencentCloudOcr/settings/jsonObject';
import {
	MOST_PAGES,
	pageNumbers,
	parsePagesField,
} from '../../nodes/TencentCloudOcr/settings/pageRanges';
import { RUNS } from '../fuzzRuns';

/** Whatever people type: a value or a UserError. */

test('pages: every text is refused or names pages in bounds', () => {
	const text = fc.oneof(
		fc.string(),
		fc.stringMatching(/^(last|[0-9,\- ]){0,12}$/),
		fc.constant('all'),
	);
	fc.assert(
		fc.property(text, fc.integer({ min: 1, max: 50 }), (pages, count) => {
			const ranges = parsePagesField(pages);
			if (!ranges) return;
			const { pages: numbers, missing, total } = pageNumbers(ranges, count, 5);
			expect(new Set(numbers).size).toBe(numbers.length);
			expect(numbers.every((page) => page >= 1 && page <= count)).toBe(true);
			expect(numbers).toHaveLength(Math.min(total, 5));
			expect(missing.every((page) => page > count || page < 0)).toBe(true);
			expect(missing.every((page) => Math.abs(page) <= MOST_PAGES)).toBe(true);
		}),
		RUNS,
	);
});

test('parameters as JSON: an object, or a UserError with a way on', () => {
	const given = fc.oneof(fc.string(), fc.json(), fc.anything(), fc.jsonValue());
	fc.assert(
		fc.property(given, (value) => {
			try {
				const object = jsonObject(value, 'Parameters');
				expect(typeof object === 'object' && object !== null && !Array.isArray(object)).toBe(true);
			} catch (error) {
				expect(error).toBeInstanceOf(UserError);
				expect((error as UserError).message).toMatch(
					/^'Parameters' (is not a JSON object$|is nested too deeply$|contains a number that is too large: ')/,
				);
				expect((error as UserError).description).toMatch(/^[A-Z].{20,}/);
			}
		}),
		RUNS,
	);
});
