import { createServer, type AddressInfo } from 'node:net';

/** The preferred port on loopback, or any free one. */
export async function freePort(preferred = 0): Promise<number> {
	return await listen(preferred).catch(() => listen(0));
}

function listen(port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			const { port: found } = server.address() as AddressInfo;
			server.close(() => resolve(found));
		});
	});
}
