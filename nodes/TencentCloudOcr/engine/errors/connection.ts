import type { ErrorEntry } from './types';

const later = 'Check the network of the machine that runs n8n, then try again';

/** What Node.js and n8n call it, and what a person understands. */
const CONNECTION: Record<string, ErrorEntry> = {
	ECONNREFUSED: {
		message: 'Nothing answers at the address of the service',
		description: "Check 'Endpoint' in the credential, and the proxy if there is one",
		retry: 'yes',
	},
	ECONNRESET: {
		message: 'The connection was cut off before the answer came',
		description: later,
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
		message: 'No secure connection to the service could be made',
		description: "Check 'Endpoint' in the credential, and the proxy if there is one",
	},
};

const ALIASES: Record<string, string> = {
	EPIPE: 'ECONNRESET',
	EHOSTUNREACH: 'ECONNREFUSED',
	ENETUNREACH: 'ECONNREFUSED',
	ERR_BAD_RESPONSE: 'ECONNRESET',
	ERR_SOCKET_CLOSED: 'ECONNRESET',
};

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

const isCertificate = (code: string) => /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_TLS/.test(code);

export function describeConnection(
	error: unknown,
	timeoutSeconds: number,
): ErrorEntry & { code: string } {
	const layers = chain(error);
	const refused = layers.find(({ name }) => name === 'UserError');
	if (refused) {
		// the credential's own words, before anything was sent
		return {
			code: 'Credential',
			message: String(refused.message),
			description: String(refused.description ?? 'Check the credential'),
			cause: 'configuration-invalid',
		};
	}
	const code = String(layers.find((layer) => typeof layer.code === 'string')?.code ?? 'Unknown');
	const entry = CONNECTION[ALIASES[code] ?? code];
	if (entry) return { ...entry, code };
	if (TIMEOUTS.includes(code)) {
		return {
			code,
			message: `No answer within ${timeoutSeconds} seconds`,
			description: "Try again later, or raise 'Timeout' in 'Options'",
			retry: 'yes',
		};
	}
	if (isCertificate(code)) {
		return {
			code,
			message: 'The certificate of the service is not trusted',
			description: 'A proxy may stand in between. Ask who runs the network to make its certificate known to n8n',
		};
	}
	if (code === 'ERR_CANCELED') {
		return { code, message: 'The execution was stopped', description: 'The call was given up' };
	}
	return {
		code,
		message: 'The call could not be made',
		description: `n8n says: ${String(layers.at(-1)?.message ?? error).slice(0, 200)}`,
	};
}
