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

const CHOOSE =
	'Choose one in the node, or create one there with the SecretId and SecretKey of an API key from the Tencent Cloud console';

/** What n8n says where it has no credential to sign with; it gives no code. */
const NO_CREDENTIAL: Array<[RegExp, ErrorEntry]> = [
	[
		/could not be decrypted|encryption ?key/i,
		{
			message: 'n8n cannot open the credential',
			description:
				'It was saved with another encryption key than n8n has now. Open the credential, enter both keys again and save it',
			cause: 'configuration-invalid',
		},
	],
	[
		/credential.*(does not exist|not found|no longer)|(not find|no) .*credential/i,
		{
			message: 'The credential of the node no longer exists',
			description: CHOOSE,
			cause: 'configuration-invalid',
		},
	],
	[
		/does not have any credentials|(not have|no) (access|permission).*credential/i,
		{
			message: 'The node has no credential that it may use',
			description: CHOOSE,
			cause: 'configuration-invalid',
		},
	],
];

const TIMEOUTS = ['ECONNABORTED', 'ETIMEDOUT', 'ESOCKETTIMEDOUT', 'ERR_CANCELED_TIMEOUT'];

/** What an error says. n8n hangs more on it: the request, with its signature and the document. */
export interface ErrorLayer {
	className: string;
	message: string;
	description?: string;
	code?: string;
}

/** n8n wraps what went wrong in several layers; the code is on one of them. */
export function layersOf(error: unknown): ErrorLayer[] {
	const layers: ErrorLayer[] = [];
	let current = error;
	while (typeof current === 'object' && current !== null && layers.length < 8) {
		const { message, description, code, cause } = current as Record<string, unknown>;
		layers.push({
			// by class: a UserError calls itself Error, and n8n may have loaded another copy of it
			className: current.constructor?.name ?? '',
			message: String(message),
			...(typeof description === 'string' && { description }),
			...(typeof code === 'string' && { code }),
		});
		current = cause;
	}
	return layers.length ? layers : [{ className: '', message: String(error) }];
}

/** A proxy that hangs up gives no code, only words. */
const codeOf = (layers: ErrorLayer[]): string =>
	layers.some(({ message }) => /^Proxy connection ended/i.test(message))
		? 'PROXY'
		: (layers.find(({ code }) => code !== undefined)?.code ?? 'Unknown');

export function describeConnection(
	layers: ErrorLayer[],
	timeoutSeconds: number,
): ErrorEntry & { code: string } {
	const refused = layers.find(({ className }) => /^(UserError|SsrfBlocked\w+)$/.test(className));
	if (refused) {
		// the words of the credential, or of n8n's own protection, before anything was sent
		return {
			code: refused.className === 'UserError' ? 'Credential' : 'Blocked',
			message: refused.message,
			description: refused.description ?? 'Check the credential',
			cause: 'configuration-invalid',
		};
	}
	const missing = NO_CREDENTIAL.find(([pattern]) =>
		layers.some(({ message, code }) => code === undefined && pattern.test(message)),
	);
	if (missing) return { ...missing[1], code: 'Credential' };
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
		description: `n8n says: ${harmless(layers.at(-1)?.message ?? '')}`,
	};
}
