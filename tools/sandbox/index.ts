import type { AddressInfo } from 'node:net';
import { bucketHost } from './bucketCall';
import { Buckets } from './buckets';
import { rateLimiter } from './rate';
import { createReader } from './reader';
import { createSandboxServer } from './server';
import type { ServerState } from './server';
import type { Sandbox, SandboxOptions } from './types';

export type * from './types';

/** Starts an account-free stand-in for Tencent Cloud OCR on 127.0.0.1. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
	const state: ServerState = {
		secretIds: {
			international: options.secretId ?? 'sandbox-secret-id',
			mainland: options.mainlandSecretId ?? 'sandbox-mainland-secret-id',
		},
		secretKey: options.secretKey ?? 'sandbox-secret-key',
		sessionToken: options.sessionToken,
		activated: options.activated ?? true,
		permitted: options.permitted ?? true,
		withdrawn: options.withdrawn ?? false,
		takeTurn: rateLimiter(options.rate),
		reader: options.read === 'synthetic' ? undefined : createReader(),
		buckets: new Buckets(),
		calls: [],
		respond: options.respond,
		latencyMs: options.latencyMs ?? 0,
		log: options.log,
	};
	const server = createSandboxServer(state);
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(options.port ?? 0, '127.0.0.1', resolve);
	});
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		port,
		secretId: state.secretIds.international,
		secretIds: state.secretIds,
		secretKey: state.secretKey,
		calls: state.calls,
		setRespond: (respond) => {
			state.respond = respond;
		},
		putObject: (bucket, key, bytes, region = 'ap-singapore') => {
			state.buckets.create(bucketHost(bucket, region)).set(key, bytes);
		},
		close: async () => {
			const closed = new Promise((resolve) => server.close(resolve));
			server.closeAllConnections();
			await closed;
			await state.reader?.close();
		},
	};
}
