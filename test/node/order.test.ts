import { contentOf, pictureItem, textAnswer, useSandbox } from './support';

/** Many items at a time: their order, their number under way, and the way out. */

const sandbox = useSandbox();
const contents = Array.from({ length: 12 }, (_, index) => `item ${index}`);
const items = contents.map((content) => pictureItem(content));
const underWay = () => sandbox.calls.filter(({ outcome }) => outcome === 'pending').length;

test('results come in the order of the input, though later ones are answered first', async () => {
	const answered: string[] = [];
	sandbox.respond(async (call) => {
		const content = String(contentOf(call));
		answered.push(content);
		return { ...textAnswer(content), delayMs: (12 - contents.indexOf(content)) * 15 };
	});
	const result = await sandbox.run('GeneralBasicOCR', {
		items,
		parameters: { options: { concurrentRequests: 12 } },
	});
	expect(result.items.map(({ json }) => json.text)).toEqual(contents);
	expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual(
		contents.map((_, item) => ({ item })),
	);
	const ended = [...sandbox.calls].sort((a, b) => Number(a.endTime) - Number(b.endTime));
	expect(ended.map(contentOf)).not.toEqual(contents);
});

/** Holds the calls until so many are under way, and tells how many there were at most. */
function holdUntil(count: number) {
	let most = 0;
	let open = () => {};
	const full = new Promise<void>((resolve) => (open = resolve));
	sandbox.respond(async () => {
		most = Math.max(most, underWay());
		if (most >= count) open();
		await full;
		return { ...textAnswer('text'), delayMs: 15 };
	});
	return () => most;
}

test.each([1, 3])('at most %i calls are under way at a time, and that many', async (limit) => {
	const most = holdUntil(limit);
	const { error } = await sandbox.run('GeneralBasicOCR', {
		items,
		parameters: { options: { concurrentRequests: limit } },
	});
	expect(error).toBeUndefined();
	expect(sandbox.calls).toHaveLength(12);
	expect(most()).toBe(limit);
});

test('files of one item share the limit with those of the others', async () => {
	const most = holdUntil(2);
	const field = (name: string) => ({ [name]: pictureItem(name).binary!.data });
	await sandbox.run('GeneralBasicOCR', {
		items: [
			{ binary: { ...field('a'), ...field('b'), ...field('c') } },
			{ binary: { ...field('d'), ...field('e'), ...field('f') } },
		],
		parameters: { binaryPropertyName: '*', options: { concurrentRequests: 2 } },
	});
	expect(sandbox.calls).toHaveLength(6);
	expect(most()).toBe(2);
});

test('calls start at most so many per second', async () => {
	await sandbox.run('GeneralBasicOCR', {
		items: items.slice(0, 5),
		parameters: { options: { requestsPerSecond: 4, region: 'ap-seoul' } },
	});
	const times = sandbox.calls.map(({ time }) => time);
	// not at once, which would take some milliseconds; the exact times are tested at the pacer
	expect(times[4] - times[0]).toBeGreaterThan(500);
});

test('after the first error that stops the workflow, nothing new is begun', async () => {
	sandbox.respond((call) =>
		contentOf(call) === 'item 0' ? { error: 'FailedOperation.ImageNoText' } : undefined,
	);
	const { error } = await sandbox.run('GeneralBasicOCR', {
		items,
		parameters: { options: { concurrentRequests: 1 } },
	});
	expect(error?.context.itemIndex).toBe(0);
	// the two that were made ready meanwhile may still go
	const failed = sandbox.calls.findIndex((call) => contentOf(call) === 'item 0');
	expect(sandbox.calls.length - failed).toBeLessThanOrEqual(3);
});

describe('when the execution is stopped', () => {
	/** Stops at the third call, which like all later ones would never be answered. */
	async function stopInTheMiddle(options: object, answer: object = { hang: true }) {
		let cancel = () => {};
		let atStop = 0;
		let stoppedAt = 0;
		sandbox.respond(() => {
			if (sandbox.calls.length < 3) return undefined;
			if (!atStop) {
				atStop = sandbox.calls.length;
				stoppedAt = Date.now();
				cancel();
			}
			return answer as { hang: true };
		});
		const parameters = { options: { region: 'ap-tokyo', ...options } };
		const result = await sandbox.run('GeneralBasicOCR', {
			items,
			parameters,
			onStart: (execution) => {
				cancel = () => execution.cancel();
			},
		});
		const waited = Date.now() - stoppedAt;
		// another call waits in the same line, behind any that was still to come
		sandbox.respond(() => undefined);
		await sandbox.run('GeneralBasicOCR', { items: [pictureItem('after')], parameters });
		const later = sandbox.calls.slice(atStop).map(contentOf);
		return { ...result, waited, later };
	}

	test('no call begins any more, and the end comes at once', async () => {
		const { waited, later, items: results } = await stopInTheMiddle({ concurrentRequests: 1 });
		expect(later).toEqual(['after']);
		expect(waited).toBeLessThan(25_000);
		expect(results).toEqual([]);
	});

	test('a call that waits for its turn is not made', async () => {
		const options = { requestsPerSecond: 20, concurrentRequests: 12, region: 'ap-hongkong' };
		const { waited, later } = await stopInTheMiddle(options);
		expect(later).toEqual(['after']);
		expect(waited).toBeLessThan(25_000);
	});

	test('a call that waits to be made again is not made', async () => {
		const answer = { status: 503, headers: { 'Retry-After': '30' } };
		const { waited, later } = await stopInTheMiddle({ concurrentRequests: 1 }, answer);
		expect(later).toEqual(['after']);
		expect(waited).toBeLessThan(25_000);
	});
});
