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
		['warning', "280 of 300 pages were not read. To read more, add the option 'At Most ... Pages'."],
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
	expect(said({ skippedFiles: many })[0][1]).toMatch(/^12 files were skipped: 0\.ics, .* and 2 more\.$/);
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
