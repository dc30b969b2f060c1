import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { IDataObject } from 'n8n-workflow';

import type { Site } from '../../../credentials/hosts';
import type { OcrOptions } from '../../../tools/harness/ocr';
import { runOcr } from '../../../tools/harness/ocr';
import { callByMainlandSdk, callBySdk } from '../../tools/sandbox/client';
import type { SdkOptions } from '../../tools/sandbox/client';
import type { Sandbox } from '../../../tools/sandbox';

/** A request as it arrived. */
export interface Recorded {
	method: string;
	path: string;
	headers: IncomingHttpHeaders;
	body: string;
	/** Parameters of a GET or of a form, in any order. */
	form: Record<string, string>;
}

const secretId = 'recorder-secret-id';
const keys = { secretId, secretKey: 'recorder-secret-key' };
const secretIds = { international: secretId, mainland: secretId };

/** A server that says yes to everything and keeps the last request, byte for byte. */
export function useRecorder() {
	let server: Server;
	let requests: Recorded[] = [];
	beforeAll(async () => {
		server = createServer((request, response) => {
			const chunks: Buffer[] = [];
			request.on('data', (chunk: Buffer) => chunks.push(chunk));
			request.on('end', () => {
				const { method = '', url = '', headers } = request;
				const body = Buffer.concat(chunks).toString();
				const [path, query = ''] = url.split('?');
				const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
				const form = Object.fromEntries(new URLSearchParams(query || (isForm ? body : '')));
				requests.push({ method, path, headers, body, form });
				response.setHeader('Content-Type', 'application/json');
				response.end('{"Response":{"Any":"x","RequestId":"00000000-0000-4000-8000-000000000000"}}');
			});
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	});
	beforeEach(() => {
		requests = [];
	});
	afterAll(async () => {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	});
	const port = () => (server.address() as AddressInfo).port;
	const only = () => {
		expect(requests).toHaveLength(1);
		return requests.pop() as Recorded;
	};
	return {
		/** The request that the node makes for one item. */
		byNode: async (operation: string, options: Omit<OcrOptions, 'operation'>) => {
			const url = `http://127.0.0.1:${port()}`;
			const { error } = await runOcr({ url, ...keys }, { operation, ...options });
			expect(error).toBeUndefined();
			return only();
		},
		/** The request that the official SDK of a site makes for the same parameters. */
		bySdk: async (
			action: string,
			parameters: IDataObject,
			options?: SdkOptions,
			site: Site = 'international',
		) => {
			const sandbox = { port: port(), ...keys, secretIds } as unknown as Sandbox;
			const callIt = site === 'mainland' ? callByMainlandSdk : callBySdk;
			await callIt(sandbox, action, parameters, options);
			return only();
		},
	};
}
