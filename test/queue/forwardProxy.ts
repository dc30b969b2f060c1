import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TLSSocket, createSecureContext } from 'node:tls';

interface Options {
	/** Where everything goes, whatever host was asked for. */
	sandboxPort: number;
	/** Stands for every https host. */
	certificate: { key: string; cert: string };
}

/** A forward proxy that notes what it is asked for; all that it reaches is the sandbox. */
export async function startForwardProxy({ sandboxPort, certificate }: Options) {
	const seen: string[] = [];
	const server = createServer((request, response) => {
		// also what comes through a tunnel, where the address is only a path
		if (!request.url?.startsWith('/')) seen.push(`${request.method} ${request.url}`);
		const { method, headers, url = '/' } = request;
		const path = url.startsWith('/') ? url : url.replace(/^https?:\/\/[^/]+/, '') || '/';
		const target = { host: '127.0.0.1', port: sandboxPort, method, path, headers };
		const onward = forward(target, (answer) => {
			response.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(response);
		});
		onward.on('error', () => response.destroy());
		request.pipe(onward);
	});
	server.on('connect', (request, socket) => {
		seen.push(`CONNECT ${request.url}`);
		socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
		socket.on('error', () => socket.destroy());
		const secureContext = createSecureContext(certificate);
		const plain = new TLSSocket(socket, { isServer: true, secureContext });
		plain.on('error', () => socket.destroy());
		server.emit('connection', plain);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		seen,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
