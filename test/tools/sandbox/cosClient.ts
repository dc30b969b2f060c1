import COS from 'cos-nodejs-sdk-v5';
import { request } from 'undici';
import { bucketHost } from '../../../tools/sandbox/bucketCall';
import type { Sandbox } from '../../../tools/sandbox/types';

/** Clients of the sandbox's buckets that share no code with the package. */

export const bucket = 'documents-1250000000';
export const region = 'ap-singapore';

/** The official client, whose requests go to the sandbox under the bucket's name. */
export const cosClient = (sandbox: Sandbox, options: Partial<COS.COSOptions> = {}) =>
	new COS({
		SecretId: sandbox.secretId,
		SecretKey: sandbox.secretKey,
		Protocol: 'http:',
		Ip: `127.0.0.1:${sandbox.port}`,
		...options,
	});

export interface HandMadeBucketRequest {
	method?: string;
	/** Percent-encoded. */
	path?: string;
	query?: Record<string, string>;
	/** Sent in place of what is signed. */
	sentPath?: string;
	sentQuery?: string;
	sentHost?: string;
	host?: string;
	signedHeaders?: Record<string, string>;
	secretId?: string;
	secretKey?: string;
	/** Seconds from now of the signature's start and end. */
	keyTime?: [number, number];
	/** Changes the finished Authorization; undefined leaves it out. */
	authorization?: (signed: string) => string | undefined;
	headers?: Record<string, string>;
}

/** A request made by hand and signed by the official client's signer, for breaking one part. */
export async function sendToBucket(sandbox: Sandbox, made: HandMadeBucketRequest = {}) {
	const method = made.method ?? 'GET';
	const host = made.host ?? bucketHost(bucket, region);
	const path = made.path ?? '/a.png';
	const query = made.query ?? { 'ci-process': 'OCR' };
	const [start, end] = made.keyTime ?? [-1, 900];
	const now = Math.floor(Date.now() / 1000);
	const signed = COS.getAuthorization({
		SecretId: made.secretId ?? sandbox.secretId,
		SecretKey: made.secretKey ?? sandbox.secretKey,
		Method: method as 'GET',
		Pathname: decodeURIComponent(path),
		Query: query,
		Headers: made.signedHeaders ?? { host },
		KeyTime: `${now + start};${now + end}`,
	});
	const authorization = made.authorization ? made.authorization(signed) : signed;
	const target =
		(made.sentPath ?? path) +
		'?' +
		(made.sentQuery ?? new URLSearchParams(query).toString().replaceAll('+', '%20'));
	const { statusCode, headers, body } = await request(sandbox.url + target, {
		method: method as 'GET',
		headers: {
			host: made.sentHost ?? host,
			...(authorization !== undefined && { authorization }),
			...made.headers,
		},
	});
	const xml = await body.text();
	const code = /<Code>(.*)<\/Code>/.exec(xml)?.[1] ?? 'OK';
	return { status: statusCode, code, headers, xml };
}
