import { withRetries } from '../../nodes/TencentCloudOcr/call/callService';
import { createRefusals } from '../../nodes/TencentCloudOcr/call/refusals';
import { semaphore } from '../../nodes/TencentCloudOcr/call/semaphore';
import type { Outcome } from '../../nodes/TencentCloudOcr/call/sendOnce';
import type { StatedLimit } from '../../nodes/TencentCloudOcr/call/statedLimit';
import { apiFailure } from '../../nodes/TencentCloudOcr/errors/failure';

/** How calls that are refused for their rate are repeated; the pacer says when, and who is refused again waits. */

const Message =
	'Your current request times equals to `21` in a second, which exceeds the frequency limit `20` for a second.';
const failure = apiFailure({ Code: 'RequestLimitExceeded', Message }, 200);

/** Calls with these outcomes, the last one again and again, and what the pacer is told. */
function called(...outcomes: Outcome[]) {
	const told: Array<StatedLimit | undefined> = [];
	const pacer = {
		turn: async () => ({ refused: (stated?: StatedLimit) => void told.push(stated) }),
	};
	const run = { slots: semaphore(1), signal: new AbortController().signal };
	const refusals = createRefusals()('test');
	const sentAt: number[] = [];
	const send = async () => {
		sentAt.push(performance.now());
		return outcomes[Math.min(sentAt.length, outcomes.length) - 1];
	};
	return {
		result: withRetries(run, send, { pacer, refusals, clock: 'test', maxRetries: 3 }),
		told,
		sentAt,
	};
}

beforeEach(() => {
	jest.useFakeTimers({ now: 0 });
	jest.spyOn(Math, 'random').mockReturnValue(1);
});
afterEach(() => {
	jest.useRealTimers();
	jest.restoreAllMocks();
});

test('the next try is at the next turn, and the pacer knows the limit that was stated', async () => {
	const { result, told, sentAt } = called({ failure }, { response: {} });
	expect(await result).toEqual({ response: {} });
	expect(told).toEqual([{ counted: 21, limit: 20 }]);
	expect(sentAt).toEqual([0, 0]);
});

test('the wait that the server asks for is kept', async () => {
	const { result, sentAt } = called({ failure, retryAfter: '3' }, { response: {} });
	await jest.runAllTimersAsync();
	expect(await result).toEqual({ response: {} });
	expect(sentAt).toEqual([0, 3000]);
});

test('the retries of the user are the most, each further one after a longer wait', async () => {
	const { result, told, sentAt } = called({ failure });
	await jest.runAllTimersAsync();
	expect(await result).toEqual({ failure });
	expect(told).toHaveLength(4);
	expect(sentAt).toEqual([0, 0, 500, 1500]);
});
