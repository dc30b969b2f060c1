import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback from which the sandbox downloads, as the service does from the internet. */
export function useFileServer(files: Record<string, Buffer | Promise<Buffer>>) {
	let server: Server;
	beforeAll(async () => {
		server = createServer(({ url = '' }, response) => {
			void Promise.resolve(files[url]).then((file) =>
				response.writeHead(file ? 200 : 404).end(file),
			);
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	});
	afterAll(async () => {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	});
	return {
		address: (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
	};
}
