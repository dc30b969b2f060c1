import type { IHttpRequestOptions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import Sign from 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/sign';

import { signRequest } from '../../../credentials/signing/signRequest';

export const moment = { timestamp: 1_760_000_000, nonce: 11886 };

export const credential = {
	secretId: 'example-secret-id',
	secretKey: 'example-secret-key',
	sessionToken: '',
	site: 'international',
	region: '',
	endpoint: '',
	signatureMethod: 'TC3-HMAC-SHA256',
	ownHosts: '',
};

export type Credential = typeof credential;

/** What n8n's nodes hand over: the older dialect of the HTTP Request node included. */
export type Options = Omit<Partial<IHttpRequestOptions>, 'method' | 'qs' | 'body'> & {
	method?: string;
	uri?: string;
	qs?: unknown;
	body?: unknown;
	form?: unknown;
	formData?: unknown;
};

/** A signed request, its headers by names in lower case. */
export interface Signed {
	method: string;
	url: URL;
	headers: Record<string, string>;
	body: Buffer | string | undefined;
	options: IHttpRequestOptions & Options;
}

export function sign(options: Options, typed: Partial<Credential> = {}, at = moment): Signed {
	const signed = signRequest({ ...credential, ...typed }, options as never, at);
	return {
		method: String(signed.method),
		url: new URL(signed.url),
		headers: Object.fromEntries(
			Object.entries(signed.headers ?? {}).map(([name, value]) => [
				name.toLowerCase(),
				String(value),
			]),
		),
		body: signed.body as Buffer | string | undefined,
		options: signed as Signed['options'],
	};
}

export const cvmUrl = 'https://cvm.tencentcloudapi.com/';

export const action = { 'X-TC-Action': 'VinOCR', 'X-TC-Version': '2018-11-19' };

/** A call of the API with a JSON body, as the node makes it. */
export const post = (body: unknown = { ImageUrl: 'https://example.com/a.jpg' }): Options => ({
	method: 'POST',
	url: '/',
	headers: { 'Content-Type': 'application/json', ...action },
	body: Buffer.from(JSON.stringify(body)),
});

/** Form or query as names and values. */
export const fields = (text: unknown) => Object.fromEntries(new URLSearchParams(String(text)));

/** What a refusal tells the user. */
export function refusal(work: () => unknown): { message: string; description?: string | null } {
	try {
		work();
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return { message: error.message, description: error.description };
	}
	throw new Error('nothing was refused');
}

/** What the official SDK would put into the Authorization header of the request that leaves. */
export const signedBySdk = ({ method, url, headers, body }: Signed, service = 'ocr') =>
	Sign.sign3({
		method,
		url: url.href,
		payload: (body as Buffer) ?? '',
		timestamp: Number(headers['x-tc-timestamp']),
		service,
		secretId: credential.secretId,
		secretKey: credential.secretKey,
		headers: { 'Content-Type': headers['content-type'] },
	});
