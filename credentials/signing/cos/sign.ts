import { UserError } from 'n8n-workflow';

import { isBucketHost } from '../../destinations';
import { isLoopback } from '../../hosts';
import type { Credential } from '../credential';
import type { Moment } from '../clock';
import { authorization, requestTarget } from './signature';
import type { Parameter } from '../encoding';
import type { SignedParts, UnsignedRequest } from '../n8nRequest';
import { takeHeader } from '../n8nRequest';

/**
 * The bucket's host, when a request is for Cloud Object Storage or Cloud Infinite.
 * A request that was sent to a loopback endpoint once has it in its Host header.
 */
export function bucketHostOf({ url, headers }: UnsignedRequest, base: URL): string | undefined {
	if (isBucketHost(url.hostname)) return url.hostname;
	const host = takeHeader({ ...headers }, 'host');
	return url.origin === base.origin && isBucketHost(host) ? host : undefined;
}

export interface CosContext {
	credential: Credential;
	bucketHost: string;
	/** The credential's own address. */
	base: URL;
	moment: Moment;
}

export function signCos(request: UnsignedRequest, context: CosContext): SignedParts {
	const { credential, bucketHost, base, moment } = context;
	const { url, headers, query } = request;
	for (const name of Object.keys(headers)) {
		if (/^(x-tc-.*|host)$/i.test(name)) delete headers[name];
		// spaces around a value do not arrive
		else if (COS_HEADER.test(name)) headers[name] = String(headers[name] ?? '').trim();
	}
	const cosRequest = {
		method: request.method,
		uriPathname: uriPathname(url),
		query,
		headers: [['host', bucketHost], ...cosHeaders(headers)] as Parameter[],
		keyTime: keyTime(moment, request.options.timeout),
	};
	headers.Authorization = authorization(credential.keys, cosRequest);
	if (credential.sessionToken) headers[tokenHeader(bucketHost)] = credential.sessionToken;
	// An endpoint on this machine is a stand-in for all of Tencent Cloud: the request goes there, but
	// under the bucket's name and with the bucket's signature, as COS itself would get it.
	const isStandIn = isLoopback(base.hostname);
	if (isStandIn) headers.Host = bucketHost;
	const origin = isStandIn ? base.origin : url.origin;
	return { url: origin + requestTarget(cosRequest), headers };
}

const COS_HEADER = /^x-(cos|ci)-/i;

/** Others may still change on the way: n8n adds its own, and a proxy may rewrite them. */
const cosHeaders = (headers: UnsignedRequest['headers']) =>
	Object.entries(headers)
		.filter(([name]) => COS_HEADER.test(name))
		.map(([name, value]) => [name, String(value)]);

/** How far two clocks may be apart, in seconds; more is corrected after the first refusal. */
const CLOCK_SECONDS = 60;
/** What n8n allows a request that says nothing, and the most that a signature needs. */
const LONGEST_SECONDS = 300;

/** As long as the call may take, and what two clocks differ. */
function keyTime({ timestamp }: Moment, timeoutMs = Infinity): string {
	const seconds = Math.min(Math.ceil(timeoutMs / 1000) || LONGEST_SECONDS, LONGEST_SECONDS);
	return `${timestamp - CLOCK_SECONDS};${timestamp + seconds + CLOCK_SECONDS}`;
}

const tokenHeader = (bucketHost: string) =>
	/(^|\.)ci\./i.test(bucketHost) ? 'x-ci-security-token' : 'x-cos-security-token';

function uriPathname(url: URL): string {
	const path = decoded(url.pathname);
	if (path !== undefined) return path;
	throw new UserError(`The path '${url.pathname}' is not percent-encoded`, {
		description: "Write a percent sign in the object's name as %25",
	});
}

function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
