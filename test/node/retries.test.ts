import { clockName, correctClock, judgeClock } from '../../credentials/signing/clock';
import type { Override } from '../../tools/sandbox';
import { pictureItem, useSandbox } from './support';

/** Calls that fail for a passing reason are made again, all others never. */

const sandbox = useSandbox();
const outcomes = () => sandbox.calls.map(({ outcome }) => outcome);

/** Waits are random; the shortest ones will do. */
beforeEach(() => jest.spyOn(Math, 'random').mockReturnValue(0));
afterEach(() => jest.restoreAllMocks());

/** The first calls get these answers, the later ones a result. */
function answerFirst(...answers: Override[]) {
	let call = 0;
	sandbox.respond(() => answers[call++]);
}

/** At a rate that no refusal lowers for the tests after it. */
const run = async (options = {}) =>
	await sandbox.run('GeneralBasicOCR', {
		items: [pictureItem('one')],
		parameters: { options: { requestsPerSecond: 10_000, ...options } },
	});

test('a call that was too fast is made again, once', async () => {
	answerFirst({ error: 'RequestLimitExceeded' });
	const { items, error } = await run({ requestsPerSecond: 20 });
	expect(error).toBeUndefined();
	expect(items).toHaveLength(1);
	expect(outcomes()).toEqual(['RequestLimitExceeded', 'OK']);
});

const passing: Array<[kind: string, answer: Override, outcome: string]> = [
	['an internal fault', { error: 'InternalError' }, 'InternalError'],
	['HTTP status 503', { status: 503, headers: { 'Retry-After': '0' } }, 'HTTP 503'],
	['a web page with status 200', { status: 200, body: '<html>' }, 'HTTP 200'],
	['a connection that is cut off', { reset: true }, 'reset'],
	['an answer that does not come', { hang: true }, 'hang'],
];
test.each(passing)('%s is met by trying again', async (_, answer, outcome) => {
	answerFirst(answer, answer);
	// short only where it is waited for: on a busy machine an answer may take its time
	const { items, error } = await run({ timeout: 'hang' in answer ? 2 : 20 });
	expect(error).toBeUndefined();
	expect(items).toHaveLength(1);
	expect(outcomes()).toEqual([outcome, outcome, 'OK']);
});

test('a server that asks for a second gets it', async () => {
	answerFirst({ status: 503, headers: { 'Retry-After': '1' } });
	expect((await run()).error).toBeUndefined();
	expect(sandbox.calls[1].time - sandbox.calls[0].time).toBeGreaterThanOrEqual(950);
});

test.each([
	'FailedOperation.ImageNoText',
	'AuthFailure.SignatureFailure',
	'ResourceUnavailable.InArrears',
	'InvalidParameter',
	'NobodyKnowsThisCode',
])('%s is final after one call', async (code) => {
	sandbox.respond(() => ({ error: code }));
	const { error } = await run();
	expect(error?.context.errorCode).toBe(code);
	expect(outcomes()).toEqual([code]);
});

test.each([
	[0, 1],
	[1, 2],
	[3, 4],
])('with at most %i retries there are %i calls', async (maxRetries, calls) => {
	sandbox.respond(() => ({ error: 'InternalError' }));
	const { error } = await run({ maxRetries });
	expect(error?.message).toBe('Something went wrong inside Tencent Cloud');
	expect(outcomes()).toEqual(Array.from({ length: calls }, () => 'InternalError'));
});

test('a failure without a certain cause is tried twice more at most', async () => {
	sandbox.respond(() => ({ error: 'FailedOperation.UnKnowError' }));
	await run();
	expect(sandbox.calls).toHaveLength(3);
});

test('only the call that failed is made again', async () => {
	let failed = false;
	sandbox.respond(({ params }) => {
		const isSecond =
			params.ImageBase64 === pictureItem('two').binary?.data.buffer.toString('base64');
		if (!isSecond || failed) return undefined;
		failed = true;
		return { error: 'InternalError' };
	});
	const items = ['one', 'two', 'three'].map((content) => pictureItem(content));
	const result = await sandbox.run('GeneralBasicOCR', { items });
	expect(result.items).toHaveLength(3);
	expect(outcomes().sort()).toEqual(['InternalError', 'OK', 'OK', 'OK']);
});

describe('with a clock that is an hour off', () => {
	const name = () => clockName('sandbox-secret-id', new URL(sandbox.url).host);
	/** As somebody would set the clock of the machine. */
	const setClock = (offset: number) => {
		correctClock(name(), new Date(Date.now() + offset).toUTCString());
		judgeClock(name(), true);
	};
	beforeEach(() => setClock(-3_600_000));
	afterEach(() => setClock(0));

	test('the second signature has the time of the service, and later ones at once', async () => {
		expect((await run()).error).toBeUndefined();
		expect(outcomes()).toEqual(['AuthFailure.SignatureExpire', 'OK']);
		expect((await run()).error).toBeUndefined();
		expect(outcomes()).toEqual(['AuthFailure.SignatureExpire', 'OK', 'OK']);
	});

	test('a service that is never content is asked twice', async () => {
		sandbox.respond(() => ({ error: 'AuthFailure.SignatureExpire' }));
		const { error } = await run();
		expect(error?.message).toBe(
			'The clock of the machine that runs n8n is more than five minutes off',
		);
		expect(sandbox.calls).toHaveLength(2);
	});

	test('an answer that lies spoils its own call only', async () => {
		setClock(0);
		const headers = { Date: new Date(Date.now() + 86_400_000).toUTCString() };
		const body = JSON.stringify({ Response: { Error: { Code: 'AuthFailure.SignatureExpire' } } });
		answerFirst({ status: 200, headers, body });
		expect((await run()).error?.context.errorCode).toBe('AuthFailure.SignatureExpire');
		expect((await run()).error).toBeUndefined();
		expect(outcomes()).toEqual(['HTTP 200', 'AuthFailure.SignatureExpire', 'OK']);
	});
});
