import fc from 'fast-check';
import { UserError } from 'n8n-workflow';

import { jsonObject } from '../../nodes/TencentCloudOcr/settings/jsonObject';
import {
	highest,
	isOpen,
	MOST_PAGES,
	pageNumbers,
	parsePages,
} from '../../nodes/TencentCloudOcr/settings/pageRanges';
import { RUNS } from '../fuzzRuns';

/** Whatever people type: a value or a UserError. */

test('pages: every text is refused or names pages in bounds', () => {
	const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9,\- ]{0,12}$/), fc.constant('all'));
	fc.assert(
		fc.property(text, fc.integer({ min: 1, max: 50 }), (pages, count) => {
			const ranges = parsePages(pages);
			if (!ranges) return;
			const numbers = pageNumbers(ranges, count);
			expect(new Set(numbers).size).toBe(numbers.length);
			expect(numbers.every((page) => page >= 1 && page <= MOST_PAGES)).toBe(true);
			if (!isOpen(ranges)) expect(Math.max(...numbers)).toBe(highest(ranges));
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
					/^The 'Parameters' (is not a JSON object$|is nested too deeply$|holds a number that is too large: ')/,
				);
				expect((error as UserError).description).toMatch(/^[A-Z].{20,}/);
			}
		}),
		RUNS,
	);
});
