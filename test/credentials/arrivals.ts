import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IDataObject, IExecuteFunctions, INodeType } from 'n8n-workflow';
import Sign from 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/sign';

import { TencentCloudApi } from '../../credentials/TencentCloudApi.credentials';
import { runInEngine } from '../../tools/harness/engine';
import type { Options } from './signing/requests';
import { credential, fields, post } from './signing/requests';

/** A request as it came out of n8n. */
export interface Arrival {
	method: string;
	target: string;
	headers: Record<string, string>;
	body: string;
}

type Helper = 'httpRequestWithAuthentication' | 'requestWithAuthentication';

export const helpers: Helper[] = ['httpRequestWithAuthentication', 'requestWithAuthentication'];
export const parameters = {
	ImageUrl: 'https://example.com/ä b.jpg',
	ItemNames: ['姓名', "it's (1)*!"],
};

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

/** A server for all tests of a file, for which n8n signs and sends requests. */
export function useArrivals() {
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

	return {
		arrivals,
		send,
		/** The status of the first answer; all after it are good. */
		answerFirst: (code: number) => {
			status = code;
		},
		/** A call of the API. The older helper knows `uri`, and nothing of relative addresses. */
		optionsFor:
			(helper: Helper) =>
			(more: Options = {}): Options =>
				helper === 'requestWithAuthentication'
					? { ...post(parameters), url: undefined, uri: `${endpoint}/`, json: true, ...more }
					: { ...post(parameters), ...more },
	};
}

export const tc3BySdk = ({ method, target, headers, body }: Arrival) =>
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

export function hmacBySdk({ method, target, body }: Arrival): string {
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
