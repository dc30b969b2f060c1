import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

export interface Keys {
	secretId: string;
	secretKey: string;
}

/** The filled-in credential, pasted spaces removed. */
export interface Credential {
	keys: Keys;
	sessionToken: string;
	site: string;
	region: string;
	endpoint: string;
	signatureMethod: string;
	/** Hosts that are not Tencent Cloud's and still get a signature, as typed. */
	ownHosts: string;
}

/** @throws UserError when a key is missing or cannot be one */
export function readCredential(credentials: ICredentialDataDecryptedObject): Credential {
	const text = (name: string) => String(credentials[name] ?? '').trim();
	return {
		keys: {
			secretId: required(printable(text('secretId'), 'SecretId'), 'SecretId'),
			secretKey: required(printable(text('secretKey'), 'SecretKey'), 'SecretKey'),
		},
		sessionToken: printable(text('sessionToken'), 'Session Token'),
		site: text('site'),
		region: text('region'),
		endpoint: text('endpoint'),
		// a credential imported without the field
		signatureMethod: text('signatureMethod') || 'TC3-HMAC-SHA256',
		ownHosts: text('ownHosts'),
	};
}

/** Other characters cannot be sent in a header, and a line break would begin a second header. */
function printable(value: string, label: string): string {
	if (!/[^\x21-\x7e]/.test(value)) return value;
	throw new UserError(`'${label}' contains characters that are not allowed in a key`, {
		description:
			'Copy it again from the Tencent Cloud console, without spaces or line breaks inside',
	});
}

function required(value: string, label: string): string {
	if (value) return value;
	throw new UserError(`'${label}' is missing from the credential`, {
		description: 'Enter it in the credential: Tencent Cloud console, Access Management, API Keys',
	});
}
