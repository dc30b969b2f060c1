import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IDataObject, IExecuteFunctions, INodeType } from 'n8n-workflow';
import COS from 'cos-nodejs-sdk-v5';
import Sign from 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/sign';

import { TencentCloudApi } from '../../credentials/TencentCloudApi.credentials';
import { runInEngine } from '../harness/engine';
import type { Options } from './requests';
import { credential, fields, post } from './requests';

/** A request as it came out of n8n. */
interface Arrival {
	method: string;
	target: string;
	headers: Record<string, string>;
	body: string;
}

const arrivals: Arrival[] = [];
let status = 200;

const server = createServer(async (request, response) => {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	arrivals.push({
		method: request.method ?? '',
		target: request.url ?? '',
		headers: request.headers as Record<string, string>,
		body: Buffer.concat(chunks).toString(),
	});
	response.writeHead(arrivals.length > 1 ? 200 : status, { 'Content-Type': 'application/json' });
	response.end('{"Response":{"RequestId":"1"}}');
});

let endpoint: string;
beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
	arrivals.length = 0;
	status = 200;
});

type Helper = 'httpRequestWithAuthentication' | 'requestWithAuthentication';

/** A node that hands one request to n8n: with today's helper, or the HTTP Request node's older one. */
const nodeThatSends = (helper: Helper, options: Options): INodeType => ({
	description: {
		displayName: 'Probe',
		name: 'probe',
		group: ['transform'],
		version: 1,
		description: 'Sends one request',
		defaults: { name: 'Probe' },
		inputs: ['main'],
		outputs: ['main'],
		credentials: [{ name: 'tencentCloudApi', required: true }],
		properties: [],
	},
	async execute(this: IExecuteFunctions) {
		const send = this.helpers[helper] as (type: string, request: unknown) => Promise<unknown>;
		await send.call(this, 'tencentCloudApi', options);
		return [[{ json: {}, pairedItem: { item: 0 } }]];
	},
});

async function send(helper: Helper, options: Options, typed: IDataObject = {}) {
	const { error } = await runInEngine({
		node: nodeThatSends(helper, options),
		nodeTypeName: 'probe',
		parameters: {},
		credentialTypes: { tencentCloudApi: new TencentCloudApi() },
		credentials: { tencentCloudApi: { ...credential, endpoint, ...typed } },
		items: [{}],
	});
	return { error, arrival: arrivals.at(-1) as Arrival };
}

const tc3BySdk = ({ method, target, headers, body }: Arrival) =>
	Sign.sign3({
		method,
		url: `http://${headers.host}${target}`,
		payload: Buffer.from(body),
		timestamp: Number(headers['x-tc-timestamp']),
		service: 'ocr',
		secretId: credential.secretId,
		secretKey: credential.secretKey,
		headers: { 'Content-Type': headers['content-type'] },
	});

function hmacBySdk({ method, target, body }: Arrival): string {
	const { Signature: _signature, ...sent } = fields(method === 'GET' ? target.slice(2) : body);
	const pairs = Object.keys(sent)
		.sort()
		.map((name) => `${name}=${sent[name]}`);
	return Sign.sign(
		credential.secretKey,
		`${method}127.0.0.1/?${pairs.join('&')}`,
		sent.SignatureMethod,
	);
}

const parameters = { ImageUrl: 'https://example.com/ä b.jpg', ItemNames: ['姓名', "it's (1)*!"] };
const helpers: Helper[] = ['httpRequestWithAuthentication', 'requestWithAuthentication'];

describe.each(helpers)('by way of %s', (helper) => {
	/** The older helper knows `uri`, and nothing of relative addresses. */
	const options = (more: Options = {}): Options =>
		helper === 'requestWithAuthentication'
			? { ...post(parameters), url: undefined, uri: `${endpoint}/`, json: true, ...more }
			: { ...post(parameters), ...more };

	it('a JSON body arrives byte for byte as it was signed', async () => {
		const { arrival } = await send(helper, options());
		expect(arrival.body).toBe(JSON.stringify(parameters));
		expect(arrival.headers).toMatchObject({
			'content-type': 'application/json',
			'content-length': String(Buffer.byteLength(arrival.body)),
			authorization: tc3BySdk(arrival),
		});
	});

	it('an object and text with white space do too', async () => {
		const asObject = await send(helper, options({ body: parameters }));
		expect(asObject.arrival.headers.authorization).toBe(tc3BySdk(asObject.arrival));
		const text = ` ${JSON.stringify(parameters)}\n`;
		const asText = await send(helper, options({ body: text }));
		expect(asText.arrival.body).toBe(text);
		expect(asText.arrival.headers.authorization).toBe(tc3BySdk(asText.arrival));
	});

	it('a call without parameters arrives as an empty object', async () => {
		const { arrival } = await send(helper, options({ body: {} }));
		expect(arrival.body).toBe('{}');
		expect(arrival.headers.authorization).toBe(tc3BySdk(arrival));
	});

	it('a GET arrives with the query that was signed and the type of a form', async () => {
		const { arrival } = await send(helper, options({ method: 'GET', qs: { Limit: 1 } }));
		expect(arrival.target).toBe(
			'/?Limit=1&ImageUrl=https%3A%2F%2Fexample.com%2F%C3%A4%20b.jpg&ItemNames.0=%E5%A7%93%E5%90%8D&ItemNames.1=it%27s%20%281%29%2A%21',
		);
		expect([arrival.method, arrival.body]).toEqual(['GET', '']);
		expect(arrival.headers).toMatchObject({
			'content-type': 'application/x-www-form-urlencoded',
			authorization: tc3BySdk(arrival),
		});
	});

	it.each(['HmacSHA1', 'HmacSHA256'])(
		'%s: a form arrives as it was signed',
		async (signatureMethod) => {
			const { arrival } = await send(helper, options(), { signatureMethod });
			expect(fields(arrival.body)).toMatchObject({
				Action: 'VinOCR',
				ImageUrl: parameters.ImageUrl,
				'ItemNames.1': "it's (1)*!",
				SignatureMethod: signatureMethod,
				Signature: hmacBySdk(arrival),
			});
			expect(arrival.headers['content-type']).toBe('application/x-www-form-urlencoded');
			expect(Object.keys(arrival.headers).join()).not.toMatch(/x-tc-|authorization/);
		},
	);

	it('the fields of a form arrive as they were signed with an older method', async () => {
		const form = { ImageUrl: 'https://example.com/a b.jpg' };
		const { arrival } = await send(helper, options({ body: undefined, form }), {
			signatureMethod: 'HmacSHA256',
		});
		expect(fields(arrival.body)).toMatchObject({ ...form, Signature: hmacBySdk(arrival) });
	});

	it('an older GET arrives with everything in its query', async () => {
		const { arrival } = await send(helper, options({ method: 'GET' }), {
			signatureMethod: 'HmacSHA256',
		});
		expect(fields(arrival.target.slice(2))).toMatchObject({
			Action: 'VinOCR',
			'ItemNames.0': '姓名',
			Signature: hmacBySdk(arrival),
		});
		expect(arrival.body).toBe('');
	});

	it('a request to a bucket arrives at the endpoint of this machine under its own host', async () => {
		const host = 'examplebucket-1250000000.cos.ap-singapore.myqcloud.com';
		const url = `https://${host}/${encodeURIComponent("票 (1)+'%.jpg")}`;
		const bucketRequest: Options = {
			method: 'GET',
			...(helper === 'requestWithAuthentication' ? { uri: url } : { url }),
			qs: { 'ci-process': 'OCR', 'detect-url': 'http://www.example.com/abc.jpg' },
		};
		const { arrival } = await send(helper, bucketRequest);
		const [path, query] = arrival.target.split('?');
		expect(path).toBe('/%E7%A5%A8%20%281%29%2B%27%25.jpg');
		expect(query).toBe('ci-process=OCR&detect-url=http%3A%2F%2Fwww.example.com%2Fabc.jpg');
		expect(arrival.headers.host).toBe(host);
		expect(Object.keys(arrival.headers).join()).not.toMatch(/x-tc-/);
		expect(arrival.headers.authorization).toBe(
			COS.getAuthorization({
				SecretId: credential.secretId,
				SecretKey: credential.secretKey,
				Method: 'GET',
				Pathname: decodeURIComponent(path),
				Query: fields(query),
				Headers: { Host: host },
				KeyTime: /q-key-time=(\d+;\d+)/.exec(arrival.headers.authorization)?.[1],
			}),
		);
	});

	it('a refusal of the credential reaches the user, and nothing leaves', async () => {
		const { error } = await send(helper, options(), { region: 'ap-atlantis' });
		expect(error?.message).toBe(
			"The region 'ap-atlantis' is not one of Tencent Cloud's OCR regions",
		);
		expect(error?.description).toMatch(/^Leave 'Region' empty for the nearest one/);
		expect(arrivals).toEqual([]);
	});
});

describe('after a 401, when n8n signs and sends again', () => {
	it.each([
		['TC3-HMAC-SHA256', (arrival: Arrival) => arrival.headers.authorization, tc3BySdk],
		['HmacSHA256', (arrival: Arrival) => fields(arrival.body).Signature, hmacBySdk],
	] as const)(
		'the second request has a good signature (%s)',
		async (signatureMethod, signature, judge) => {
			status = 401;
			const { error } = await send('httpRequestWithAuthentication', post(parameters), {
				signatureMethod,
			});
			expect(error).toBeUndefined();
			expect(arrivals).toHaveLength(2);
			for (const arrival of arrivals) expect(signature(arrival)).toBe(judge(arrival));
		},
	);
});

it('the test of the credential sends an action and no parameters', async () => {
	const { request } = new TencentCloudApi().test;
	const { arrival } = await send('httpRequestWithAuthentication', request as Options);
	expect(arrival.headers).toMatchObject({
		'x-tc-action': 'PermitOCR',
		'x-tc-version': '2018-11-19',
		authorization: tc3BySdk(arrival),
	});
	expect(arrival.body).toBe('{}');
});
