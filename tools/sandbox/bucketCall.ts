import { hostname } from './auth';
import type { RawRequest } from './request';

/** A request to a bucket, decoded; nothing in it is trusted yet. */
export interface BucketCall {
	operation: 'PutBucket' | 'PutObject' | 'GetObject' | 'CloudInfiniteOCR' | 'unknown';
	host: string;
	/** Not percent-encoded; undefined when it cannot be decoded. */
	path: string | undefined;
	key: string;
	query: Array<[name: string, value: string]>;
}

const suffix = '.myqcloud.com';

export const bucketHost = (bucket: string, region: string) => `${bucket}.cos.${region}${suffix}`;

export const isBucketHost = (host: string) => /\.cos\.[^.]+\.myqcloud\.com$/.test(hostname(host));

export function decodeBucketCall({ method, target, host }: RawRequest): BucketCall {
	const [rawPath, rawQuery = ''] = split(target, '?');
	const path = decoded(rawPath);
	const key = (path ?? rawPath).slice(1);
	const query = rawQuery
		.split('&')
		.filter(Boolean)
		.map((pair): [string, string] => {
			const [name, value = ''] = split(pair, '=');
			return [decoded(name) ?? name, decoded(value) ?? value];
		});
	const process = query.some(([name]) => name === 'ci-process');
	return { operation: operationOf(method, key, process), host: hostname(host), path, key, query };
}

function operationOf(method: string, key: string, process: boolean): BucketCall['operation'] {
	if (method === 'PUT') return key === '' ? 'PutBucket' : 'PutObject';
	if (method !== 'GET') return 'unknown';
	if (process) return 'CloudInfiniteOCR';
	return key === '' ? 'unknown' : 'GetObject';
}

function split(text: string, separator: string): string[] {
	const at = text.indexOf(separator);
	return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** A plus sign stays one: the official client writes a space as %20. */
function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
