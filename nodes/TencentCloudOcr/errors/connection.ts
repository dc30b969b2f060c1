import type { ErrorEntry } from './types';
import { harmless } from './sentence';

const NETWORK = 'Check the network of the machine that runs n8n, then try again';
const ADDRESS = "Check 'Endpoint' in the credential, and the proxy if there is one";

/** Codes of Node.js and n8n, and what each means to a person. */
const CONNECTION: Record<string, ErrorEntry> = {
	ECONNREFUSED: {
		message: 'The connection to the service was refused',
		description: ADDRESS,
		retry: 'yes',
	},
	ENETUNREACH: {
		message: 'The service cannot be reached from this machine',
		description:
			"Check the network and firewall of the machine that runs n8n, and 'Endpoint' in the credential",
		retry: 'yes',
	},
	ECONNRESET: {
		message: 'The connection was closed before the answer arrived',
		description: NETWORK,
		retry: 'yes',
	},
	ENOTFOUND: {
		message: 'The address of the service cannot be found',
		description: "Check the DNS of the machine that runs n8n, and 'Endpoint' in the credential",
		retry: 'few',
	},
	EAI_AGAIN: {
		message: 'The address of the service cannot be looked up at the moment',
		description: 'Check the DNS of the machine that runs n8n, then try again',
		retry: 'yes',
	},
	EPROTO: {
		message: 'A secure connection to the service could not be established',
		description: ADDRESS,
	},
	HPE: {
		message: 'The reply was not valid HTTP',
		description: ADDRESS,
		retry: 'yes',
	},
	Z_DATA_ERROR: {
		message: 'The answer from the service is incomplete or damaged',
		description: NETWORK,
		retry: 'yes',
	},
	ERR_CANCELED: { message: 'The execution was stopped', description: 'The call was canceled' },
	PROXY: {
		message: 'The proxy closed the connection',
		description: 'Check the proxy that n8n uses: its address, and whether it requires a login',
		retry: 'yes',
	},
	CERTIFICATE: {
		message: 'The certificate of the service is not trusted',
		description:
			'A proxy may be intercepting the connection. Ask your network administrator to add its certificate to n8n (NODE_EXTRA_CA_CERTS)',
	},
};

/** Codes that mean the same to a person; the first pattern that matches counts. */
const ALIASES: Array<[RegExp, keyof typeof CONNECTION]> = [
	[/^(EHOSTUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EACCES|EPERM)$/, 'ENETUNREACH'],
	[/^(EPIPE|ERR_BAD_RESPONSE|ERR_SOCKET_CLOSED|ERR_STREAM_PREMATURE_CLOSE)$/, 'ECONNRESET'],
	[/^HPE_/, 'HPE'],
	[/^(Z_|ERR_BROTLI)/, 'Z_DATA_ERROR'],
	[/^ERR_SSL_/, 'EPROTO'],
	[/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_TLS/, 'CERTIFICATE'],
];

const TIMEOUTS = ['ECONNABORTED', 'ETIMEDOUT', 'ESOCKETTIMEDOUT', 'ERR_CANCELED_TIMEOUT'];

/** n8n wraps what went wrong in several layers; the code is on one of them. */
function chain(error: unknown): Array<Record<string, unknown>> {
	const layers: Array<Record<string, unknown>> = [];
	let current = error;
	while (typeof current === 'object' && current !== null && layers.length < 8) {
		layers.push(current as Record<string, unknown>);
		current = (current as Record<string, unknown>).cause;
	}
	return layers;
}

/** A proxy that hangs up gives no code, only words. */
const codeOf = (layers: Array<Record<string, unknown>>): string =>
	layers.some(({ message }) => /^Proxy connection ended/i.test(String(message)))
		? 'PROXY'
		: String(layers.find((layer) => typeof layer.code === 'string')?.code ?? 'Unknown');

const className = (layer: object) => layer.constructor?.name ?? '';

export function describeConnection(
	error: unknown,
	timeoutSeconds: number,
): ErrorEntry & { code: string } {
	const layers = chain(error);
	// by class: a UserError calls itself Error, and n8n may have loaded another copy of it
	const refused = layers.find((layer) => /^(UserError|SsrfBlocked\w+)$/.test(className(layer)));
	if (refused) {
		// the words of the credential, or of n8n's own protection, before anything was sent
		return {
			code: className(refused) === 'UserError' ? 'Credential' : 'Blocked',
			message: String(refused.message),
			description: String(refused.description ?? 'Check the credential'),
			cause: 'configuration-invalid',
		};
	}
	const code = codeOf(layers);
	if (TIMEOUTS.includes(code)) {
		return {
			code,
			message: `No answer within ${timeoutSeconds} ${timeoutSeconds === 1 ? 'second' : 'seconds'}`,
			description: "Try again later, or raise 'Timeout' in 'Tuning'",
			retry: 'yes',
		};
	}
	const alias = ALIASES.find(([pattern]) => pattern.test(code))?.[1];
	const entry = CONNECTION[code] ?? (alias && CONNECTION[alias]);
	if (entry) return { ...entry, code };
	return {
		code,
		message: 'The call could not be made',
		description: `n8n says: ${harmless(String(layers.at(-1)?.message ?? error))}`,
	};
}
