import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	IHttpRequestOptions,
} from 'n8n-workflow';

import { TencentCloudApi } from '../../credentials/TencentCloudApi.credentials';
import type { Needle } from './leaks';

/** Marked keys and a marked picture, and what the credential makes of them. */

export const SECRET_KEY = 'MarkedSecretKeyMarkedSecretKey12';
export const SESSION_TOKEN = `MarkedSessionToken${'0123456789abcdef'.repeat(8)}`;

/** Eighteen bytes: their base64 has a period of 24 letters, so any 64 in a row hold it once. */
const MARK = 'MARKEDPICTUREBYTES';

export const markedPicture = (name: string) =>
	Buffer.concat([
		Buffer.from('ffd8ffe00000', 'hex'),
		Buffer.from(MARK.repeat(20)),
		Buffer.from(name),
	]);

export const needles: Needle[] = [
	{ name: 'SecretKey', text: SECRET_KEY },
	{ name: 'session token', text: SESSION_TOKEN.slice(0, 40) },
	{ name: 'session token', text: SESSION_TOKEN.slice(-40) },
	{ name: 'picture as base64', text: Buffer.from(MARK).toString('base64') },
	{ name: 'picture', text: MARK },
];

const seen = new Set<string>();
const remember = (name: string, text: unknown) => {
	if (typeof text !== 'string' || !text || seen.has(text)) return;
	seen.add(text);
	needles.push({ name, text });
};

/** The credential, whose signatures are kept to be looked for. */
export function watchedCredential() {
	const credential = new TencentCloudApi();
	const authenticate = async (
		credentials: ICredentialDataDecryptedObject,
		options: IHttpRequestOptions,
	) => {
		const request = await TencentCloudApi.prototype.authenticate(credentials, options);
		watched.signed++;
		const { Authorization } = (request.headers ?? {}) as IDataObject;
		remember('Authorization', Authorization);
		remember('signature', /Signature=(\w+)$/.exec(String(Authorization))?.[1]);
		const query = String(request.url).split('?')[1] ?? '';
		const form = new URLSearchParams(typeof request.body === 'string' ? request.body : query);
		const signature = form.get('Signature');
		if (signature) {
			remember('signature', signature);
			remember('signature', encodeURIComponent(signature));
		}
		return request;
	};
	const watched = { type: Object.assign(credential, { authenticate }), signed: 0 };
	return watched;
}
