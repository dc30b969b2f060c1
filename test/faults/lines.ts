import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:https';

import { selfSigned } from './certificate';

/** Ends of a line at which something else than the service answers, or nothing. */

export interface Line {
	port: number;
	/** Connections that came. */
	connections: number;
	close(): Promise<void>;
}

async function listen(server: Server, port = 0): Promise<Line> {
	const sockets = new Set<Socket>();
	const line: Line = {
		port,
		connections: 0,
		close: async () => {
			for (const socket of sockets) socket.destroy();
			await new Promise((resolve) => server.close(resolve));
		},
	};
	server.on('connection', (socket: Socket) => {
		line.connections++;
		sockets.add(socket);
		// the other end may hang up first
		socket.on('error', () => {});
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
	line.port = (server.address() as AddressInfo).port;
	return line;
}

/** Says something to whoever calls, and hangs up, breaks off, or stays silent. */
export const says = async (bytes: string | Buffer, then: 'end' | 'reset' | 'wait' = 'end') =>
	await listen(
		createServer((socket) => {
			socket.once('data', () => {
				if (bytes.length) socket.write(bytes);
				if (then === 'end') socket.end();
				if (then === 'reset') socket.resetAndDestroy();
			});
		}),
	);

/** HTTPS with a certificate that nobody trusts. */
export const untrusted = async (validUntil?: string) =>
	await listen(createTlsServer(selfSigned(validUntil), (_, response) => response.end('{}')));

/** A port at which nothing listens. */
export async function closedPort(): Promise<number> {
	const line = await listen(createServer());
	await line.close();
	return line.port;
}
