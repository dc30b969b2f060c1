import { lookup } from 'node:dns/promises';
import { gzipSync } from 'node:zlib';

import type { Line } from './lines';
import { closedPort, says, untrusted } from './lines';
import { runNode } from './ocr';

/** What goes wrong on the way, each in a person's words. */

const lines: Line[] = [];
afterEach(async () => {
	await Promise.all(lines.splice(0).map(async (line) => await line.close()));
	delete process.env.HTTPS_PROXY;
});

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
const LATER = "Try again later, or raise 'Timeout' in 'Options'";
const CERTIFICATE =
	'A proxy may stand in between. Ask who runs the network to make its certificate known to n8n';
const GATEWAY =
	"A proxy or gateway may stand in between. Check 'Endpoint' in the credential, then try again";

const CUT_OFF = 'The connection was cut off before the answer came';
const NOTHING = 'Nothing answers at the address of the service';
const NOT_HTTP = 'What came back is not an answer of a web server';
const DAMAGED = 'The answer of the service is cut off or damaged';
const halfOf = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);

const failures: Array<[string, () => Promise<string>, message: string, advice: string]> = [
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
	['silence', () => at(says('', 'wait')), 'No answer within 0.2 seconds', LATER],
	[
		'silence after half of the body',
		() => at(says(`${http('200 OK', 'Content-Length: 500')}{"Resp`, 'wait')),
		'No answer within 0.2 seconds',
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
		'No secure connection to the service could be made',
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
		'Check the proxy that n8n uses: its address, and whether it asks for a login',
	],
	[
		'a proxy that asks for a login',
		async () => await throughProxy(await at(says(http('407 Proxy Authentication Required')))),
		'The proxy asks for a login',
		'Add user name and password to the address of the proxy that n8n uses',
	],
];

test('a host that DNS does not know, or that cannot be asked for without a network', async () => {
	const { code } = (await lookup('does-not-exist.invalid').catch((error) => error)) as {
		code: string;
	};
	const { error } = await runNode({
		endpoint: 'https://does-not-exist.invalid',
		options: { maxRetries: 0 },
	});
	const where = `(Item 0, GeneralBasicOCR, ${code})`;
	const expected: Record<string, [message: string, description: string]> = {
		ENOTFOUND: [
			'The address of the service cannot be found',
			`Check the DNS of the machine that runs n8n, and 'Endpoint' in the credential. ${where}`,
		],
		EAI_AGAIN: [
			'The address of the service cannot be looked up at the moment',
			`Check the DNS of the machine that runs n8n, then try again. ${where}`,
		],
	};
	expect([error?.message, error?.description]).toEqual(expected[code]);
});

test.each(failures)('%s', async (_, prepare, message, advice) => {
	const { error, items } = await runNode({
		endpoint: await prepare(),
		// a short one only where nothing comes: on a busy machine an answer may take its time
		options: { maxRetries: 0, timeout: message.startsWith('No answer') ? 0.2 : 20 },
	});
	expect(items).toEqual([]);
	expect(error).toMatchObject({ name: 'NodeApiError', message });
	expect(error?.message).not.toMatch(/\b(E[A-Z]{3,}|ERR_|HPE_|Z_|getaddrinfo|socket|axios)/);
	const code = String(error?.context.errorCode);
	const { httpStatus } = error?.context ?? {};
	const status = httpStatus && !code.startsWith('HTTP') ? `, HTTP ${String(httpStatus)}` : '';
	expect(error?.description).toBe(`${advice}. (Item 0, GeneralBasicOCR, ${code}${status})`);
	expect(error?.context).toMatchObject({ itemIndex: 0, action: 'GeneralBasicOCR' });
});

test('what passes is not noticed: a service that starts late is asked again', async () => {
	const port = await closedPort();
	const run = runNode({ endpoint: `http://127.0.0.1:${port}`, options: { maxRetries: 8 } });
	const { startSandbox } = await import('../sandbox');
	const sandbox = await startSandbox({ read: 'synthetic', port });
	try {
		const { items, error } = await run;
		expect(error).toBeUndefined();
		expect(items).toHaveLength(1);
		expect(sandbox.calls.map(({ outcome }) => outcome)).toEqual(['OK']);
	} finally {
		await sandbox.close();
	}
});
