import { findOperation } from '../../nodes/TencentCloudOcr/catalog';
import { emptyTally } from '../../nodes/TencentCloudOcr/call/tally';
import { hintsOf } from '../../nodes/TencentCloudOcr/output/hints';

/** What the output pane says of a run. */

const said = (tally: Partial<ReturnType<typeof emptyTally>>) =>
	hintsOf({ ...emptyTally(), ...tally }).map(({ message, type }) => [type, message]);

test('nothing where nothing happened', () => {
	expect(said({})).toEqual([]);
});

test('pages that were not read, in numbers', () => {
	expect(said({ pagesNotRead: [{ notRead: 280, pageCount: 300 }] })).toEqual([
		[
			'warning',
			"280 of 300 pages were not read. To read more, add the option 'At Most ... Pages'.",
		],
	]);
	const two = [
		{ notRead: 1, pageCount: 21 },
		{ notRead: 2, pageCount: 22 },
	];
	expect(said({ pagesNotRead: two })[0][1]).toMatch(/^3 of 43 pages were not read \(2 documents\)/);
	expect(said({ pagesNotRead: [{ notRead: Infinity }] })[0][1]).toMatch(/^Not all pages were read/);
});

test('skipped files, not more than a few of them by name', () => {
	expect(said({ skippedFiles: ['invite.ics'] })).toEqual([
		['warning', '1 file was skipped: invite.ics.'],
	]);
	const many = Array.from({ length: 12 }, (_, index) => `${index}.ics`);
	expect(said({ skippedFiles: many })[0][1]).toMatch(
		/^12 files were skipped: 0\.ics, .* and 2 more\.$/,
	);
});

test('calls and duplicates', () => {
	expect(said({ calls: 1, duplicates: 2 })).toEqual([
		[
			'info',
			'2 pages and pictures were not sent again, because identical ones were read in this run.',
		],
		['info', '1 call to Tencent Cloud was made.'],
	]);
});

test('an operation that has a successor, and one that is withdrawn', () => {
	const outdated = new Map(
		['TableOCR', 'SmartStructuralPro'].map((value) => [value, findOperation(value)!]),
	);
	expect(said({ outdated })).toEqual([
		[
			'warning',
			"'Recognize Table (First Version)' is an older operation: 'Recognize Table' reads the same and more.",
		],
		[
			'warning',
			"Tencent Cloud has withdrawn 'Extract Fields (Withdrawn)'. Use the operation 'Extract Fields', which has the same parameters and more.",
		],
	]);
});

test('warnings of the service, each kind once', () => {
	const warnings = ['photocopy (-9113), reflections (-9112)', 'photocopy (-9113)'];
	expect(said({ warnings })).toEqual([
		[
			'warning',
			"The service warns of 2 documents, see the field 'warnings': photocopy (-9113), reflections (-9112).",
		],
	]);
});

test('calls that came too fast', () => {
	expect(said({ refused: 12 })).toEqual([
		[
			'info',
			'Tencent Cloud refused 12 calls, because too many came in a second. The node slowed down.',
		],
	]);
});
