import type { ICredentialDataDecryptedObject, IHttpRequestOptions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import { checkDestination } from '../destinations';
import { ocrBaseUrl, regionFor, serviceOf } from '../hosts';
import type { Credential } from './credential';
import { readCredential } from './credential';
import type { Moment } from './clock';
import { clockName, thisMoment } from './clock';
import type { AnyRequestOptions, ApiContext, SignedParts, UnsignedRequest } from './n8nRequest';
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
 * a bucket with the signature of Cloud Object Storage. Other hosts get none.
 * Signing a signed request again replaces the signature, so n8n may repeat it.
 */
export function signRequest(
	credentials: ICredentialDataDecryptedObject,
	options: AnyRequestOptions,
	given?: Moment,
): IHttpRequestOptions {
	const credential = readCredential(credentials);
	const signer = signerOf(credential);
	const askedRegion = regionFor(
		takeHeader({ ...options.headers }, 'x-tc-region'),
		credential.region,
	);
	// other products have more regions than OCR: a region asked for chooses only our own host
	const hostRegion = (isRelative(options) && askedRegion) || credential.region;
	const base = ocrBaseUrl(credential.site, hostRegion, credential.endpoint);
	const request = readRequest(options, base);
	checkDestination(request.url, base, credential.ownHosts);
	const bucketHost = bucketHostOf(request, base);
	const host = bucketHost ?? request.url.host;
	const moment = given ?? thisMoment(clockName(credential.keys.secretId, host));
	if (bucketHost) {
		return writeRequest(options, signCos(request, { credential, bucketHost, base, moment }));
	}
	const { origin, hostname } = request.url;
	const service = origin === base.origin ? 'ocr' : serviceOf(hostname);
	takeHeader(request.headers, 'x-tc-region');
	return writeRequest(options, signer(request, { credential, askedRegion, service, moment }));
}

function signerOf({ signatureMethod }: Credential): Signer {
	const signer = Object.hasOwn(SIGNERS, signatureMethod) && SIGNERS[signatureMethod];
	if (signer) return signer;
	throw new UserError(`'Signature Method' of the credential is unknown: '${signatureMethod}'`, {
		description: `Choose one of ${Object.keys(SIGNERS).join(', ')}`,
	});
}
