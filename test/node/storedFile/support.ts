import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IDataObject } from 'n8n-workflow';
import type { OcrOptions } from '../../../tools/harness/ocr';
import { runOcr } from '../../../tools/harness/ocr';
import { startSandbox } from '../../../tools/sandbox';
import type { Respond, SandboxOptions } from '../../../tools/sandbox';
import { drawLines, drawPdf, png } from '../../tools/sandbox/pictures';

export const bucket = 'documents-1250000000';
export const bucketRegion = 'ap-singapore';

export const picture = (...lines: string[]) => Buffer.from(png(drawLines(lines)), 'base64');
export const pdf = async (...pages: string[]) => Buffer.from(await drawPdf(pages), 'base64');

/** A sandbox with a bucket, and the node's operation on it. */
export async function startBucket(options: SandboxOptions = {}) {
	const sandbox = await startSandbox({ read: 'synthetic', ...options });
	sandbox.putObject(bucket, 'a.png', picture('anything'));
	const run = async (parameters: IDataObject = {}, rest: Partial<OcrOptions> = {}) =>
		await runOcr(sandbox, {
			operation: 'CloudInfiniteOCR',
			parameters: { bucket, bucketRegion, source: 'object', objectKey: 'a.png', ...parameters },
			...rest,
		});
	return {
		calls: sandbox.calls,
		put: (key: string, bytes: Buffer) => sandbox.putObject(bucket, key, bytes),
		respond: (respond: Respond | undefined) => sandbox.setRespond(respond),
		/** Runs one item; by default on the object `a.png`. */
		run,
		/** Message and description of what stops it; the id of the call is another one each time. */
		said: async (...args: Parameters<typeof run>) => {
			const { error, items } = await run(...args);
			expect(items).toEqual([]);
			expect(error?.context.itemIndex).toBe(0);
			// the place of an error that no call has made is the same for all
			const said = error?.description?.replace(/\. \(Item 0, CloudInfiniteOCR\)$/, '');
			return [error?.message, said?.replace(/RequestId [\w+/]{32}/, 'RequestId …')];
		},
		runText: async (file: Buffer, options: IDataObject) =>
			await runOcr(sandbox, {
				operation: 'GeneralBasicOCR',
				parameters: { layout: 'lines', options },
				items: [{ binary: { data: { buffer: file, fileName: 'a.png' } } }],
			}),
		close: async () => await sandbox.close(),
	};
}

/** One bucket for all tests of a file; each begins without calls and without answers of its own. */
export function useBucket() {
	const stored = {} as Awaited<ReturnType<typeof startBucket>>;
	beforeAll(async () => {
		Object.assign(stored, await startBucket());
	});
	beforeEach(() => {
		stored.calls.length = 0;
		stored.respond(undefined);
	});
	afterAll(async () => await stored.close());
	return stored;
}

/** An address on this machine that gives the file, whatever it is asked for. */
export async function servedAt(file: Buffer) {
	const server = createServer((_, response) => response.end(file)).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => server.closeAllConnections() ?? server.close(),
	};
}
