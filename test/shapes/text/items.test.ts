import { angle } from '../../../nodes/TencentCloudOcr/shapes/geometry';
import { answer, items, lines } from './pages';

/** What an item has beside its text. */

const facts = { Language: 'en', Angel: 359.989990234375 };
const box = { x: 50, y: 40, height: 20 };
const page = (text: string) => answer(lines([text]), 0, facts);

test('the item is the text and a few facts, and the same for one page, several and none', () => {
	const one = {
		...{ text: 'One', confidence: 99, language: 'en', angle: -0.01 },
		...{ page: null, pageCount: null, RequestId: 'r' },
	};
	expect(items([page('One')], 'document')).toEqual([one]);
	const several = { ...one, text: 'One\n\nTwo', page: 1, pageCount: 2 };
	expect(items([page('One'), page('Two')], 'document')).toEqual([several]);
	const none = { ...one, text: '', confidence: null, language: null, angle: null };
	expect(items([{ RequestId: 'r' }], 'document')).toEqual([none]);
	const columns = [one, several, none].map((item) => Object.keys(item));
	expect(items([page('One')], 'rows').map(Object.keys)).toEqual([columns[0]]);
	expect(new Set(columns.map(String)).size).toBe(1);
});

test('by page, each has its number', () => {
	expect(items([page('One'), page('Two')], 'page')).toMatchObject([
		{ text: 'One', page: 1, pageCount: 2 },
		{ text: 'Two', page: 2, pageCount: 2 },
	]);
});

test('lines have their places, and their page in a file that has pages', () => {
	const line = { text: 'One', confidence: 99, box: { ...box, width: 30 } };
	expect(items([page('One')], 'lines')).toMatchObject([{ text: 'One', lines: [line] }]);
	expect(items([page('One'), page('One')], 'lines')).toMatchObject([
		{
			text: 'One\n\nOne',
			lines: [
				{ page: 1, ...line },
				{ page: 2, ...line },
			],
		},
	]);
});

test.each([
	[359.989990234375, -0.01],
	['90.5', 90.5],
	[180, 180],
	[-180, 180],
	[181, -179],
	[-270, 90],
	[720, 0],
	[-0.001, 0],
	[null, undefined],
])('the angle %p is %p', (Angle, expected) => {
	expect(angle({ Angle })).toBe(expected);
	expect(angle({ Angel: Angle })).toBe(expected);
});
