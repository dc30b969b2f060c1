import Sign from 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/sign';
import type { Site } from '../../credentials/hosts';
import { refuse } from './errors';
import type { Call, RawRequest } from './request';

export interface Account {
	/** One for each site: an account is of the site that knows its SecretId. */
	secretIds: Record<Site, string>;
	secretKey: string;
	sessionToken: string | undefined;
}

const maxClockSkewSeconds = 300;

/**
 * Verifies a call with the signer of the official SDK, never with the code under test, and
 * returns the product that the call is for, and the site of the account.
 */
export function authenticate(request: RawRequest, call: Call, account: Account): Authenticated {
	return call.protocol === 'tc3'
		? authenticateTc3(request, call, account)
		: authenticateV1(request, call, account);
}

export type Product = 'ocr' | 'cvm';

export interface Authenticated {
	product: Product;
	site: Site;
}

const authorizationPattern = new RegExp(
	[
		'^TC3-HMAC-SHA256 Credential=([^/\\s]+)/(\\d{4}-\\d{2}-\\d{2})/([^/\\s]+)/tc3_request',
		' ?SignedHeaders=([\\w;-]+)',
		' ?Signature=([0-9a-f]{64})$',
	].join(','),
);

const wrongSignature =
	'The provided credentials could not be validated. Please check your signature is correct.';

function authenticateTc3(request: RawRequest, call: Call, account: Account): Authenticated {
	const authorization = request.headers.authorization ?? '';
	const match = authorizationPattern.exec(authorization);
	if (!match) {
		refuse(
			'AuthFailure.InvalidAuthorization',
			authorization
				? 'The `Authorization` header is not in the form of TC3-HMAC-SHA256.'
				: 'The request has no `Authorization` header.',
		);
	}
	const [, secretId, , service] = match;
	const site = siteOf(secretId, account);
	const timestamp = checkTimestamp(call.timestamp);
	const product = productOf(request.host, service, call.version);
	const signedBySdk = Sign.sign3({
		method: request.method,
		// The SDK signs the host name without its port.
		url: `http://${request.host}${request.target}`,
		payload: request.method === 'GET' ? '' : request.body,
		timestamp,
		service,
		secretId,
		secretKey: account.secretKey,
		headers: { 'Content-Type': request.headers['content-type'] },
	});
	// Compared whole but for spaces: date, service and signed headers count too.
	if (signedBySdk.replaceAll(' ', '') !== authorization.replaceAll(' ', '')) {
		refuse('AuthFailure.SignatureFailure', wrongSignature);
	}
	checkToken(call.token, account);
	return { product, site };
}

/**
 * The first label of the host names the service. A bare loopback address names none; there the
 * scope does, or, because SDK clients put the first piece of their endpoint (`127`) into the
 * scope, the version.
 */
function productOf(host: string, service: string, version: string): Product {
	const label = hostname(host).split('.')[0];
	const isProduct = (name: string): name is Product => name === 'ocr' || name === 'cvm';
	if (/\.tencentcloudapi\.com$/.test(hostname(host)) && !isProduct(label)) refuse('NoSuchProduct');
	const expected = isProduct(label) ? label : isProduct(service) ? service : undefined;
	if (expected === service) return expected as Product;
	const firstPieceOfEndpoint = host.split('.')[0];
	if (expected === undefined && service === firstPieceOfEndpoint) {
		return version === '2017-03-12' ? 'cvm' : 'ocr';
	}
	refuse(
		'AuthFailure.SignatureFailure',
		`The service \`${service}\` of the credential scope is not the one of the host.`,
	);
}

export function hostname(host: string): string {
	return host.replace(/:\d+$/, '').toLowerCase();
}

function authenticateV1(request: RawRequest, call: Call, account: Account): Authenticated {
	const { Signature: signature, ...signed } = call.form;
	for (const name of ['SecretId', 'Signature', 'Timestamp', 'Nonce']) {
		if (!call.form[name]) {
			refuse('MissingParameter', `The request is missing a required parameter \`${name}\`.`);
		}
	}
	const site = siteOf(call.form.SecretId, account);
	checkTimestamp(call.timestamp);
	const method = call.form.SignatureMethod === 'HmacSHA256' ? 'HmacSHA256' : 'HmacSHA1';
	const pairs = Object.keys(signed)
		.sort()
		.map((name) => `${name}=${signed[name]}`);
	// SDK clients sign their endpoint as it stands, port included.
	const matches = [request.host, hostname(request.host)].some(
		(host) =>
			Sign.sign(account.secretKey, `${request.method}${host}/?${pairs.join('&')}`, method) ===
			signature,
	);
	if (!matches) {
		refuse('AuthFailure.SignatureFailure', wrongSignature);
	}
	checkToken(call.token, account);
	const label = hostname(request.host).split('.')[0];
	const isCvm = label === 'cvm' || (label !== 'ocr' && call.version === '2017-03-12');
	return { product: isCvm ? 'cvm' : 'ocr', site };
}

/** The site that an account is of. */
function siteOf(secretId: string, { secretIds }: Account): Site {
	const known = Object.keys(secretIds) as Site[];
	const site = known.find((name) => secretIds[name] === secretId);
	return site ?? refuse('AuthFailure.SecretIdNotFound', 'The SecretId is not found.');
}

function checkTimestamp(text: string): number {
	if (!text) {
		refuse('MissingParameter', 'The request is missing a required parameter `Timestamp`.');
	}
	if (!/^\d+$/.test(text)) refuse('InvalidParameter', 'The timestamp is not an integer.');
	const timestamp = Number(text);
	if (Math.abs(Date.now() / 1000 - timestamp) > maxClockSkewSeconds) {
		refuse(
			'AuthFailure.SignatureExpire',
			'The provided credentials have expired: the timestamp is more than five minutes off.',
		);
	}
	return timestamp;
}

function checkToken(token: string, account: Account): void {
	if (token !== (account.sessionToken ?? '')) {
		refuse('AuthFailure.TokenFailure', 'The token of the temporary key is wrong.');
	}
}
