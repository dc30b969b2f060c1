import { ABOVE, BELOW, back, front, item, sent, sheets, third } from './cards';
import type { Place } from './cards';
import { useSandbox } from './support';

/** Several cards on a page, for an action that takes one picture. */

const sandbox = useSandbox();

describe('an action that takes one picture', () => {
	const run = async (file: Buffer, operation = 'IDCardOCR') =>
		await sandbox.run(operation, {
			items: [item(file)],
			credential: { site: 'mainland' },
			onError: 'continueErrorOutput',
		});
	const pictures = () => sandbox.calls.map(({ params }) => params.ImageBase64);

	test('is asked once for each side on a sheet; both items say the page', async () => {
		const file = await sheets([
			[[third, ABOVE]],
			[
				[front, ABOVE],
				[back, BELOW],
			],
		]);
		const { items, error } = await run(file);
		expect(error).toBeUndefined();
		expect(pictures()).toEqual([third, front, back].map(sent));
		expect(items.map(({ json }) => json.page)).toEqual([1, 2, 2]);
	});

	test('a side that cannot be read is an error that names the page, and the other is read', async () => {
		let calls = 0;
		sandbox.respond(() =>
			++calls === 2
				? { error: 'FailedOperation.ImageDecodeFailed' }
				: { response: { Name: 'ANNA' } },
		);
		const file = await sheets([
			[
				[front, ABOVE],
				[back, BELOW],
			],
		]);
		const { items, errors } = await run(file);
		expect(items).toMatchObject([{ json: { page: 1, failedPages: '1' } }]);
		expect(errors).toHaveLength(1);
	});

	const LEFT: Place = [20, 450, 240, 160];
	const RIGHT: Place = [300, 440, 240, 160];
	test.each<[string, Place[], number]>([
		['below each other, drawn from below', [BELOW, ABOVE], 0],
		['side by side, drawn from the right', [RIGHT, LEFT], 0],
		['on a page that is turned by 180 degrees', [ABOVE, BELOW], 180],
		['on a page that is turned by 90 degrees', [ABOVE, BELOW], 90],
	])('pictures come in the order in which they are seen: %s', async (_name, [one, two], rotate) => {
		// drawn first, and seen after the other
		const file = await sheets(
			[
				[
					[back, one],
					[front, two],
				],
			],
			rotate,
		);
		await run(file);
		expect(pictures()).toEqual([front, back].map(sent));
	});

	test.each<[string, Place[]]>([
		['three pictures', [ABOVE, BELOW, [300, 100, 240, 160]]],
		[
			'strips of one',
			[
				[0, 421, 595, 421],
				[0, 0, 595, 421],
			],
		],
		['one over the other', [[0, 0, 595, 842], BELOW]],
		[
			'a logo below',
			[
				[0, 60, 595, 782],
				[400, 10, 120, 30],
			],
		],
	])('%s are no two cards', async (_name, places) => {
		const jpegs = [front, back, third];
		const { errors } = await run(await sheets([places.map((place, n) => [jpegs[n], place])]));
		expect(sandbox.calls).toEqual([]);
		expect(errors.map(({ json }) => json.error)).toEqual([
			"Page 1 of the file 'card.pdf' contains several pictures",
		]);
	});
});
