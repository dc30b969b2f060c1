import Sign from 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/sign';
import AbstractClient from 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/abstract_client';
import ClientProfile from 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/profile/client_profile';
import Credential from 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/credential';
import HttpProfile from 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/profile/http_profile';
import { v20181119 } from 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/ocr';
import { Client } from 'tencentcloud-sdk-nodejs/tencentcloud/services/ocr/v20181119/ocr_client';
import { request } from 'undici';
import { hostname } from '../../../tools/sandbox/auth';
import { version } from '../../../tools/sandbox/spec';
import type { Sandbox } from '../../../tools/sandbox/types';

/** Clients of the sandbox that share no code with the package: the official SDK and bare HTTP. */

type SignMethod = 'TC3-HMAC-SHA256' | 'HmacSHA1' | 'HmacSHA256';

export interface SdkOptions {
	signMethod?: SignMethod;
	reqMethod?: 'POST' | 'GET';
	region?: string | null;
	token?: string;
}

// The SDK would send calls to the sandbox through a proxy of the environment.
delete process.env.http_proxy;

function sdkParts(sandbox: Sandbox, options: SdkOptions) {
	const http = new HttpProfile();
	http.protocol = 'http://';
	http.endpoint = `127.0.0.1:${sandbox.port}`;
	http.reqMethod = options.reqMethod ?? 'POST';
	return {
		credential: new Credential(sandbox.secretId, sandbox.secretKey, options.token),
		region: options.region === undefined ? 'ap-singapore' : options.region,
		profile: new ClientProfile(options.signMethod ?? 'TC3-HMAC-SHA256', http),
	};
}

/** Calls an OCR action with the official client; rejects with the SDK's exception. */
export function callBySdk<Response>(
	sandbox: Sandbox,
	action: string,
	params: object,
	options: SdkOptions = {},
): Promise<Response> {
	const { credential, region, profile } = sdkParts(sandbox, options);
	const client = new v20181119.Client(credential, region, profile);
	const body = new v20181119.Models[`${action}Request`]();
	body.from_json_string(JSON.stringify(params));
	return new Promise((resolve, reject) => {
		client[action](body, (error, response) =>
			error ? reject(error as Error) : resolve(response as Response),
		);
	});
}

/** The same with the client of the mainland site's SDK, which takes parameters as they are. */
export async function callByMainlandSdk(
	{ port, secretIds, secretKey }: Sandbox,
	action: string,
	params: object,
	{
		signMethod = 'TC3-HMAC-SHA256',
		reqMethod = 'POST',
		region = 'ap-guangzhou',
		token,
	}: SdkOptions = {},
): Promise<object> {
	const client = new Client({
		credential: { secretId: secretIds.mainland, secretKey, token },
		region,
		profile: {
			signMethod,
			httpProfile: { protocol: 'http://', endpoint: `127.0.0.1:${port}`, reqMethod },
		},
	});
	return await client.request(action, params);
}

/** Calls any action of any product with the SDK's common client. */
export function callProductBySdk(
	sandbox: Sandbox,
	action: string,
	apiVersion: string,
	params: object,
): Promise<Record<string, unknown>> {
	const { credential, region, profile } = sdkParts(sandbox, {});
	const client = new AbstractClient('', apiVersion, credential, region, profile);
	let answer: Record<string, unknown> = {};
	const model = {
		deserialize: (fields: Record<string, unknown>) => {
			answer = fields;
		},
	};
	return new Promise((resolve, reject) => {
		client.request(action, params, model, (error) =>
			error ? reject(error as Error) : resolve(answer),
		);
	});
}

export interface HandMade {
	action?: string;
	params?: object;
	/** Sent in place of the JSON of `params`. */
	body?: string;
	method?: string;
	path?: string;
	host?: string;
	service?: string;
	secretId?: string;
	secretKey?: string;
	/** Seconds added to the clock. */
	skew?: number;
	/** Added to, or with undefined taken from, the signed request. */
	headers?: Record<string, string | undefined>;
}

export interface Answer {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	/** The error code, or 'OK'. */
	code: string;
	response: Record<string, unknown>;
}

/** A request made by hand and signed by the SDK's signer, for breaking one part of it. */
export async function send(sandbox: Sandbox, made: HandMade = {}): Promise<Answer> {
	const method = made.method ?? 'POST';
	const host = made.host ?? '127.0.0.1';
	const path = made.path ?? '/';
	const body = made.body ?? JSON.stringify(made.params ?? {});
	const timestamp = Math.floor(Date.now() / 1000) + (made.skew ?? 0);
	const contentType = made.headers?.['Content-Type'] ?? 'application/json';
	const Authorization = Sign.sign3({
		method,
		url: `http://${hostname(host)}${path}`,
		payload: method === 'GET' ? '' : Buffer.from(body),
		timestamp,
		service: made.service ?? 'ocr',
		secretId: made.secretId ?? sandbox.secretId,
		secretKey: made.secretKey ?? sandbox.secretKey,
		headers: { 'Content-Type': contentType },
	});
	const headers: Record<string, string | undefined> = {
		Host: host,
		'Content-Type': contentType,
		'X-TC-Action': made.action ?? 'GeneralBasicOCR',
		'X-TC-Version': version,
		'X-TC-Timestamp': String(timestamp),
		Authorization,
		...made.headers,
	};
	const {
		statusCode,
		headers: answered,
		body: stream,
	} = await request(sandbox.url + path, {
		method: method as 'POST',
		headers: Object.fromEntries(
			Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
		),
		body: method === 'GET' ? undefined : body,
	});
	const text = await stream.text();
	const response = (text.startsWith('{') ? JSON.parse(text) : {}) as {
		Response?: Record<string, unknown>;
	};
	const fields = response.Response ?? {};
	const error = fields.Error as { Code: string } | undefined;
	return { status: statusCode, headers: answered, code: error?.Code ?? 'OK', response: fields };
}
