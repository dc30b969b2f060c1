import { UserError } from 'n8n-workflow';

import { isLoopback, parseUrl } from './hosts';

/** Products of the API, in any region. Source: the domains that the official SDKs fail over to. */
const API_HOST = /^([a-z0-9-]+\.)+tencentcloudapi\.(com|cn|com\.cn)$/;

/**
 * Cloud Object Storage and Cloud Infinite, but not the delivery network of the same domain, which
 * hands headers on to its customers. Source: the domains of COS's own SDK.
 */
const BUCKET_HOST =
	/(^|\.)(cos|ci|pic)(-[a-z]+)?(\.[a-z0-9-]+)?\.(myqcloud\.com|tencentcos\.cn|tencentci\.cn)$/;

export const isBucketHost = (hostname: string) => BUCKET_HOST.test(hostname.toLowerCase());

const isTencentCloud = ({ hostname, port }: URL) =>
	(API_HOST.test(hostname) || isBucketHost(hostname)) && !port;

/**
 * Whoever gets a signed request can repeat it for some minutes, and read the session token. So only
 * Tencent Cloud gets one, the credential's endpoint, and hosts that the credential names.
 * An endpoint on this machine is a stand-in for all of Tencent Cloud, under several names.
 * @param base the credential's own address, which has been checked
 * @param ownHosts as typed into the credential: `gateway.example.com, 10.0.0.5:8443`
 * @throws UserError for every other address, before anything is signed
 */
export function checkDestination(url: URL, base: URL, ownHosts: string): void {
	const isOnThisMachine = isLoopback(url.hostname);
	if (url.origin === base.origin || (isOnThisMachine && isLoopback(base.hostname))) return;
	const isOwn = hostsIn(ownHosts).includes(url.host);
	if (!isOwn && !isTencentCloud(url)) {
		throw new UserError(
			`The request was not signed, because '${url.host}' is not a host of Tencent Cloud`,
			{
				description:
					"Correct the address. If this is your own proxy or private deployment, enter it under 'Own Hosts' in the credential",
			},
		);
	}
	if (url.protocol === 'https:' || (isOwn && isOnThisMachine && url.protocol === 'http:')) return;
	throw new UserError(
		`The request was not signed, because its address begins with ${url.protocol}//`,
		{ description: 'Begin it with https:// so that nobody on the way can read the request' },
	);
}

/** People paste whole addresses, too. */
const hostsIn = (text: string): string[] =>
	text
		.split(/[\s,;]+/)
		.map((entry) => parseUrl(entry.includes('://') ? entry : `https://${entry}`)?.host ?? '')
		.filter(Boolean);
