import { createHash, randomBytes } from 'node:crypto';
import { cloudInfiniteAnswer } from './bucketAnswer';
import { authenticateBucket } from './bucketAuth';
import type { BucketCall } from './bucketCall';
import { decodeBucketCall } from './bucketCall';
import { BucketError, refuseBucket } from './bucketErrors';
import { checkQuery, engineParams, readStored, wantedOf } from './bucketOcr';
import type { Buckets } from './buckets';
import { xmlDocument } from './bucketXml';
import { ServiceError } from './errors';
import type { Exchange, Reply } from './exchange';
import type { RawRequest } from './request';
import { summarize } from './request';
import type { ServiceState } from './service';
import { maxBodyBytes } from './service';
import type { JsonObject } from './types';

export interface BucketState extends ServiceState {
	buckets: Buckets;
}

/** A request to a bucket: objects come and go, and Cloud Infinite reads them. */
export function bucketExchange(request: RawRequest, state: BucketState): Exchange {
	const call = decodeBucketCall(request);
	const requestId = randomBytes(24).toString('base64');
	const reply = (outcome: string, status: number, body: string | Buffer): Reply => ({
		outcome,
		status,
		headers: {
			'Content-Type': Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/xml',
			'x-cos-request-id': requestId,
		},
		body,
	});
	const refuse = (error: BucketError) => {
		const Resource = call.host + (call.path ?? '');
		const fields = { Code: error.code, Message: error.message, Resource, RequestId: requestId };
		return reply(error.code, error.status, xmlDocument('Error', fields));
	};
	return {
		action: call.operation,
		params: summarize(Object.fromEntries(call.query)) as JsonObject,
		key: call.key,
		answer: async (given) => {
			try {
				const answer = await answerBucket(request, call, state, given);
				if (Buffer.isBuffer(answer)) return reply('OK', 200, answer);
				const fields = { ...answer, RequestId: requestId };
				return reply('OK', 200, xmlDocument('Response', fields));
			} catch (error) {
				return refuse(asBucketError(error));
			}
		},
		refuse: (code, message) => refuse(new BucketError(code, message)),
	};
}

function asBucketError(error: unknown): BucketError {
	if (error instanceof BucketError) return error;
	// The only one that comes from outside of the reading: too many calls.
	if (error instanceof ServiceError) return new BucketError('SlowDown');
	console.error(error);
	return new BucketError('InternalError', String(error));
}

async function answerBucket(
	request: RawRequest,
	call: BucketCall,
	state: BucketState,
	given: object | undefined,
): Promise<object | Buffer> {
	authenticateBucket(request, call, state);
	if (call.operation === 'unknown') refuseBucket('MethodNotAllowed');
	if (call.operation === 'PutBucket') {
		state.buckets.create(call.host);
		return Buffer.alloc(0);
	}
	if (!state.permitted) refuseBucket('AccessDenied');
	const bucket = state.buckets.find(call.host) ?? refuseBucket('NoSuchBucket');
	if (call.operation === 'PutObject') {
		if (request.body.length > maxBodyBytes) refuseBucket('EntityTooLarge');
		checkDigest(request);
		bucket.set(call.key, request.body);
		return Buffer.alloc(0);
	}
	const object = () => bucket.get(call.key) ?? refuseBucket('NoSuchKey');
	if (call.operation === 'GetObject') return object();

	const params = checkQuery(call);
	if (!state.activated) refuseBucket('AccessDenied', 'Cloud Infinite is not bound to the bucket.');
	state.takeTurn(call.operation);
	if (!params.has('detect-url') && !call.key) {
		refuseBucket('InvalidArgument', 'Neither an object nor detect-url is given.');
	}
	// The address wins over the key.
	const read = engineParams(params, params.has('detect-url') ? undefined : object());
	const answer = (await readStored(read, state.reader, given)) as JsonObject;
	return given ?? cloudInfiniteAnswer(answer, wantedOf(params));
}

function checkDigest({ headers, body }: RawRequest): void {
	const expected = headers['content-md5'];
	const actual = createHash('md5').update(body).digest('base64');
	if (expected !== undefined && expected !== actual) refuseBucket('BadDigest');
}
