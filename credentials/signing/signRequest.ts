import type { ICredentialDataDecryptedObject, IHttpRequestOptions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import { ocrBaseUrl, serviceOf } from '../hosts';
import type { Account } from './keys';
import { accountOf } from './keys';
import type { ApiContext } from './apiRequest';
import type { Moment } from './clock';
import { thisMoment } from './clock';
import type { AnyRequestOptions, SignedParts, UnsignedRequest } from './n8nRequest';
import { isRelative, readRequest, takeHeader, writeRequest } from './n8nRequest';
import { bucketHostOf, signCos } from './cos/sign';
import { signHmac } from './hmac/sign';
import { signTc3 } from './tc3/sign';

type Signer = (request: UnsignedRequest, context: ApiContext) => SignedParts;

const SIGNERS: Record<string, Signer> = {
	'TC3-HMAC-SHA256': signTc3,
	HmacSHA256: signHmac,
	HmacSHA1: signHmac,
};

/**
 * Signs a request of n8n, whichever node makes it. A relative URL means this credential's OCR
 * endpoint; an absolute one is signed for the service that its first host label names, and one of
 * a bucket with the signature of Cloud Object Storage.
 * Signing a signed request again replaces the signature, so n8n may repeat it.
 */
export function signRequest(
	credentials: ICredentialDataDecryptedObject,
	options: AnyRequestOptions,
	moment: Moment = thisMoment(),
): IHttpRequestOptions {
	const account = accountOf(credentials);
	const signer = signerOf(account);
	const askedRegion = oneOf(takeHeader({ ...options.headers }, 'x-tc-region'), account.region);
	// other products have more regions than OCR: a region asked for chooses only our own host
	const hostRegion = (isRelative(options) && askedRegion) || account.region;
	const base = ocrBaseUrl(account.site, hostRegion, account.endpoint);
	const request = readRequest(options, base);
	const bucketHost = bucketHostOf(request, base);
	if (bucketHost) {
		return writeRequest(options, signCos(request, { account, bucketHost, base, moment }));
	}
	const { origin, hostname } = request.url;
	const service = origin === base.origin ? 'ocr' : serviceOf(hostname);
	takeHeader(request.headers, 'x-tc-region');
	return writeRequest(options, signer(request, { account, askedRegion, service, moment }));
}

/**
 * The OCR node names all regions that answer an action, separated by commas: the credential's own
 * if it is one of them, else the first.
 */
export function oneOf(asked: string, own: string): string {
	const regions = asked.split(',');
	return regions.includes(own) ? own : regions[0];
}

function signerOf({ signatureMethod }: Account): Signer {
	const signer = Object.hasOwn(SIGNERS, signatureMethod) && SIGNERS[signatureMethod];
	if (signer) return signer;
	throw new UserError(`The 'Signature Method' of the credential is unknown: '${signatureMethod}'`, {
		description: `Choose one of ${Object.keys(SIGNERS).join(', ')}`,
	});
}
