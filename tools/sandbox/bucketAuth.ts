import COS from 'cos-nodejs-sdk-v5';
import type { Account } from './auth';
import type { BucketCall } from './bucketCall';
import { refuseBucket } from './bucketErrors';
import type { RawRequest } from './request';

const names = [
	'q-sign-algorithm',
	'q-ak',
	'q-sign-time',
	'q-key-time',
	'q-header-list',
	'q-url-param-list',
	'q-signature',
];

/** Verifies a request to a bucket with the signer of COS's own client, never the code under test. */
export function authenticateBucket(request: RawRequest, call: BucketCall, account: Account): void {
	const authorization = request.headers.authorization;
	if (!authorization) refuseBucket('AccessDenied');
	const given = new Map(
		authorization.split('&').map((pair): [string, string] => {
			const at = pair.indexOf('=');
			return [pair.slice(0, at), pair.slice(at + 1)];
		}),
	);
	const part = (name: string) => given.get(name) ?? '';
	const keyTime = part('q-sign-time');
	const isWhole = given.size === names.length && names.every((name) => given.has(name));
	if (!isWhole || part('q-sign-algorithm') !== 'sha1' || part('q-key-time') !== keyTime) {
		refuseBucket('AccessDenied', 'The Authorization is not in the form of q-sign-algorithm=sha1.');
	}
	checkKey(part('q-ak'), request, account);
	checkTime(keyTime);
	const signedByClient = COS.getAuthorization({
		SecretId: part('q-ak'),
		SecretKey: account.secretKey,
		Method: request.method as 'GET',
		Pathname: call.path ?? refuseBucket('InvalidURI'),
		Query: listed(part('q-url-param-list'), call.query),
		Headers: listed(part('q-header-list'), Object.entries(request.headers)),
		KeyTime: keyTime,
	});
	// Compared whole: algorithm, lists and their order count too.
	if (signedByClient !== authorization) refuseBucket('SignatureDoesNotMatch');
}

/** The key of a temporary account is unknown without its token. */
function checkKey(secretId: string, { headers }: RawRequest, account: Account): void {
	const token = headers['x-cos-security-token'] ?? '';
	if (
		!Object.values(account.secretIds).includes(secretId) ||
		token !== (account.sessionToken ?? '')
	) {
		refuseBucket('InvalidAccessKeyId');
	}
}

function checkTime(keyTime: string): void {
	const [, start, end] = /^(\d+);(\d+)$/.exec(keyTime) ?? refuseBucket('AccessDenied');
	const now = Date.now() / 1000;
	if (now < Number(start)) refuseBucket('RequestTimeTooSkewed');
	if (now > Number(end)) refuseBucket('AccessDenied', 'Request has expired');
}

/** What the signature says it covers; all of it must have been sent, and sent once. */
function listed(list: string, sent: Array<[string, unknown]>): Record<string, string> {
	return Object.fromEntries(
		list
			.split(';')
			.filter(Boolean)
			.map((name) => {
				const found = sent.filter(([other]) => encoded(other) === name);
				if (found.length !== 1) refuseBucket('SignatureDoesNotMatch');
				return [found[0][0], String(found[0][1])];
			}),
	);
}

const encoded = (name: string) => encodeURIComponent(name).toLowerCase();
