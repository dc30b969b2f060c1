import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import documented from '../../test/fixtures/spec/errors.json';
import { generator, mutated, oneOf, type Random } from './random';
import type { JsonObject, Override, RecordedCall, Respond } from './types';

/** What helps against a fault: any retry, a few, one with another clock, none, or none is needed. */
export type Remedy = 'retry' | 'few' | 'clock' | 'nothing' | 'unneeded';
export type FaultKind = keyof typeof FAULTS;

export interface FaultOptions {
	seed: number;
	/** Part of the calls that are faulty, from 0 to 1. */
	share?: number;
	/** How often a kind comes compared with the others; 1 where none is given, 0 for never. */
	weights?: Partial<Record<FaultKind, number>>;
	/** Delay of a late answer: more than the client's time-out. */
	lateMs?: number;
	/** How long a burst of the rate limit refuses every call. */
	burstMs?: number;
}

interface Draw {
	call: RecordedCall;
	random: Random;
	lateMs: number;
}

const codesOf = (retryable: string) =>
	Object.entries(documented)
		.filter(([code, entry]) => entry.retryable === retryable && code !== CLOCK)
		.map(([code]) => code);

/** About the account, not the call: the node makes no others for a while after one of these. */
const OF_ACCOUNT =
	/^(AuthFailure|UnauthorizedOperation|Ip|ResourcesSoldOut|FailedOperation\.UnOpenError|ResourceUnavailable\.(InArrears|ResourcePackageRunOut))/;
const CLOCK = 'AuthFailure.SignatureExpire';
const RATE_LIMITS = codesOf('yes').filter((code) => code.startsWith('RequestLimitExceeded'));
const OF_THE_CALL = codesOf('no').filter((code) => !OF_ACCOUNT.test(code));
const TRANSIENT = codesOf('yes').filter((code) => !RATE_LIMITS.includes(code));

const web = (status: number, headers = {}): Override => ({
	status,
	headers,
	body: '<h1>Oops</h1>',
});
const json = (body: string | Buffer, headers = {}): Override => ({ status: 200, headers, body });
/** 110 MB of spaces, packed. */
const bomb = () => Buffer.concat(new Array(11).fill(gzipSync(Buffer.alloc(10_000_000, ' '))));
const HALF = '{"Response":{"TextDetections":[{"DetectedText":"He';

/** JSON that nobody expects in an answer. */
const NESTED = [
	'{"Inner":'.repeat(5000) + '1' + '}'.repeat(5000),
	'['.repeat(5000) + ']'.repeat(5000),
	`[${new Array(20_000).fill('{"X":1,"Y":2}').join()}]`,
];
const ODD_KEYS = `{${[
	'a\r\nb',
	'long'.repeat(1250),
	'__proto__',
	'constructor',
	'toString',
	'a.b',
	'',
]
	.map((key) => `${JSON.stringify(key)}:"value"`)
	.join()}}`;

/** The invented answer with something more in it, and in the place of each line's corners. */
function inAnswer(call: RecordedCall, more: string): Override {
	const answer = { ...fixture(call.action), RequestId: 'r1', More: '<more>' };
	const text = JSON.stringify({ Response: answer });
	return json(
		text.replace('"<more>"', () => more).replace(/"Polygon":\[[^\]]*\]/, () => `"Polygon":${more}`),
	);
}

const entry = (remedy: Remedy, answer: (draw: Draw) => Override) => ({ remedy, answer });

/** Every fault by its name. A refused connection never gets here: that takes a closed port. */
export const FAULTS = {
	reset: entry('retry', () => ({ reset: true })),
	resetInTheMiddle: entry('retry', () =>
		json(HALF, { 'Content-Length': 900, Connection: 'close' }),
	),
	hang: entry('retry', () => ({ hang: true })),
	drip: entry('retry', () => ({ ...json(HALF.repeat(100)), dripMs: 500 })),
	bomb: entry('nothing', () => json(bomb(), { 'Content-Encoding': 'gzip' })),
	late: entry('retry', ({ lateMs }) => ({ ...json('{}'), delayMs: lateMs })),
	cutOffJson: entry('retry', () => json(HALF)),
	garbage: entry('retry', ({ random }) =>
		json(Buffer.from(Array.from({ length: 64 }, () => Math.floor(random() * 256)))),
	),
	html: entry('retry', () => json('<!DOCTYPE html><title>Sign in</title>')),
	noResponse: entry('retry', ({ random }) =>
		json(oneOf(['', 'null', '[]', '7', '{}', '{"Response":null}', '{"Response":[1]}'], random)),
	),
	http429: entry('retry', () => web(429)),
	http500: entry('retry', () => web(500)),
	http502: entry('retry', () => web(502)),
	http503: entry('retry', () => web(503)),
	http503RetryAfter: entry('retry', () => web(503, { 'Retry-After': '1' })),
	wrongDate: entry('retry', () => web(500, { Date: 'Sat, 01 Jan 2000 00:00:00 GMT' })),
	rateLimit: entry('retry', ({ random }) => ({ error: oneOf(RATE_LIMITS, random) })),
	transientCode: entry('retry', ({ random }) => ({ error: oneOf(TRANSIENT, random) })),
	uncertainCode: entry('few', ({ random }) => ({ error: oneOf(codesOf('maybe'), random) })),
	clock: entry('clock', () => ({ error: CLOCK })),
	permanentCode: entry('nothing', ({ random }) => ({ error: oneOf(OF_THE_CALL, random) })),
	oddError: entry('nothing', ({ random }) =>
		json(oneOf(['{"Response":{"Error":"no"}}', '{"Response":{"Error":{"Code":7}}}'], random)),
	),
	oddAnswer: entry('unneeded', ({ call, random }) => ({
		response: mutated(fixture(call.action), random) as JsonObject,
	})),
	nested: entry('unneeded', ({ call, random }) => inAnswer(call, oneOf(NESTED, random))),
	oddKeys: entry('unneeded', ({ call }) => inAnswer(call, ODD_KEYS)),
};

export const FAULT_KINDS = Object.keys(FAULTS) as FaultKind[];

const folder = path.join(__dirname, '../../test/fixtures/everyField/answers');

/** The invented answer of an action. */
export const fixture = (action: string): JsonObject =>
	(
		JSON.parse(readFileSync(path.join(folder, `${action}.json`), 'utf8')) as {
			Response: JsonObject;
		}
	).Response;

/**
 * A `respond` hook that spoils a share of the calls. What becomes of a call follows from the seed,
 * the request and how often it came, not from the order in which calls arrive.
 */
export function createFaults(options: FaultOptions) {
	const { seed, share = 0.2, weights = {}, lateMs = 2000, burstMs = 50 } = options;
	const kinds = FAULT_KINDS.flatMap((kind): FaultKind[] =>
		new Array(Math.round((weights[kind] ?? 1) * 20)).fill(kind),
	);
	const injected = new Map<RecordedCall, FaultKind>();
	const seen = new Map<string, number>();
	let refuseUntil = 0;

	const respond: Respond = (call) => {
		const name = `${call.action} ${JSON.stringify(call.params)}`;
		const times = (seen.get(name) ?? 0) + 1;
		seen.set(name, times);
		const digest = createHash('sha256').update(`${seed} ${times} ${name}`).digest();
		const random = generator(digest.readUInt32LE());
		const spoiled = random() < share ? oneOf(kinds, random) : undefined;
		if (spoiled === 'rateLimit') refuseUntil = Date.now() + burstMs;
		const kind = Date.now() < refuseUntil ? 'rateLimit' : spoiled;
		if (!kind) return undefined;
		injected.set(call, kind);
		return FAULTS[kind].answer({ call, random, lateMs });
	};
	return { respond, injected };
}
