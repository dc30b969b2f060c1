import { gzipSync } from 'node:zlib';

import type { Line } from './lines';
import { closedPort, says, untrusted } from './lines';

/** What goes wrong on the way to the service, and what the user is told of it. */

const lines: Line[] = [];

/** Ends what a failure has set up. */
export async function tidyUp() {
	await Promise.all(lines.splice(0).map(async (line) => await line.close()));
	delete process.env.HTTPS_PROXY;
}

const at = async (line: Promise<Line>, scheme = 'http') => {
	const opened = await line;
	lines.push(opened);
	return `${scheme}://127.0.0.1:${opened.port}`;
};
const http = (status: string, ...headers: string[]) =>
	[`HTTP/1.1 ${status}`, ...headers, '', ''].join('\r\n');

/** The real host is never asked: the proxy stands in between. */
const throughProxy = async (proxy: string) => {
	process.env.HTTPS_PROXY = proxy;
	return 'https://ocr.intl.tencentcloudapi.com';
};

const ADDRESS = "Check 'Endpoint' in the credential, and the proxy if there is one";
const NETWORK = 'Check the network of the machine that runs n8n, then try again';
const LATER = "Try again later, or raise 'Timeout' in 'Tuning'";
const CERTIFICATE =
	'A proxy may be intercepting the connection. Ask your network administrator to add its certificate to n8n (NODE_EXTRA_CA_CERTS)';
const GATEWAY =
	"A proxy or gateway may be in between. Check 'Endpoint' in the credential, then try again";

const CUT_OFF = 'The connection was closed before the answer arrived';
const NOTHING = 'The connection to the service was refused';
const NOT_HTTP = 'The reply was not valid HTTP';
const DAMAGED = 'The answer from the service is incomplete or damaged';
const halfOf = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);

export const failures: Array<[string, () => Promise<string>, message: string, advice: string]> = [
	['a closed port', async () => `http://127.0.0.1:${await closedPort()}`, NOTHING, ADDRESS],
	['a connection closed at once', () => at(says('')), CUT_OFF, NETWORK],
	['a connection reset at once', () => at(says('', 'reset')), CUT_OFF, NETWORK],
	['half of the headers', () => at(says('HTTP/1.1 200 OK\r\nContent-')), CUT_OFF, NETWORK],
	[
		'half of the body',
		() => at(says(`${http('200 OK', 'Content-Length: 500')}{"Resp`)),
		CUT_OFF,
		NETWORK,
	],
	[
		'half of the body and a reset',
		() => at(says(`${http('200 OK', 'Content-Length: 500')}{"Resp`, 'reset')),
		CUT_OFF,
		NETWORK,
	],
	[
		'half of a chunk',
		() => at(says(`${http('200 OK', 'Transfer-Encoding: chunked')}ff\r\n{"Resp`)),
		CUT_OFF,
		NETWORK,
	],
	['a connection closed in the handshake', () => at(says(''), 'https'), CUT_OFF, NETWORK],
	['bytes of another protocol', () => at(says('\x00\xff\x13 SSH-2.0\r\n')), NOT_HTTP, ADDRESS],
	[
		'headers without end',
		() => at(says(http('200 OK', `X: ${'x'.repeat(40_000)}`))),
		NOT_HTTP,
		ADDRESS,
	],
	[
		'a body that is not gzip, as it says',
		() => at(says(`${http('200 OK', 'Content-Encoding: gzip')}{"Response":{}}`)),
		DAMAGED,
		NETWORK,
	],
	[
		'half of a gzip',
		() =>
			at(
				says(
					Buffer.concat([
						Buffer.from(http('200 OK', 'Content-Encoding: gzip')),
						halfOf(gzipSync(JSON.stringify({ Response: { Text: 'x'.repeat(40) } }))),
					]),
				),
			),
		DAMAGED,
		GATEWAY,
	],
	['silence', () => at(says('', 'wait')), 'No answer within 1 second', LATER],
	[
		'silence after half of the body',
		() => at(says(`${http('200 OK', 'Content-Length: 500')}{"Resp`, 'wait')),
		'No answer within 1 second',
		LATER,
	],
	[
		'a certificate that nobody trusts',
		() => at(untrusted(), 'https'),
		'The certificate of the service is not trusted',
		CERTIFICATE,
	],
	[
		'a certificate that has expired',
		() => at(untrusted('210101000000Z'), 'https'),
		'The certificate of the service is not trusted',
		CERTIFICATE,
	],
	[
		'https spoken to plain http',
		() => at(says(http('400 Bad Request')), 'https'),
		'A secure connection to the service could not be established',
		ADDRESS,
	],
	[
		'a proxy that does not run',
		async () => await throughProxy(`http://127.0.0.1:${await closedPort()}`),
		NOTHING,
		ADDRESS,
	],
	[
		'a proxy that hangs up',
		async () => await throughProxy(await at(says(''))),
		'The proxy closed the connection',
		'Check the proxy that n8n uses: its address, and whether it requires a login',
	],
	[
		'a proxy that asks for a login',
		async () => await throughProxy(await at(says(http('407 Proxy Authentication Required')))),
		'The proxy requires a login',
		'Add the user name and password to the proxy address that n8n uses',
	],
];
