import type { IExecuteFunctions } from 'n8n-workflow';

import type { Site } from '../../../credentials/hosts';
import { ocrBaseUrl, siteOf } from '../../../credentials/hosts';
import { oneOf } from '../../../credentials/signing/signRequest';

/** What a run must know of its credential: whose calls share a pace, and which site answers. */
export interface Account {
	secretId: string;
	site: Site;
	region: string;
	endpoint: string;
}

/** Nothing where the credential cannot be read: what is wrong with it is said when it signs. */
export async function readAccount(context: IExecuteFunctions): Promise<Account | undefined> {
	try {
		const credential = await context.getCredentials('tencentCloudApi');
		const text = (name: string) => String(credential[name] ?? '').trim();
		return {
			secretId: text('secretId'),
			site: siteOf(text('site')),
			region: text('region'),
			endpoint: text('endpoint'),
		};
	} catch {
		return undefined;
	}
}

/** The host that answers, for a region or a list of them as the request names it. */
export function hostOf({ site, region, endpoint }: Account, asked: string): string {
	try {
		return ocrBaseUrl(site, oneOf(asked, region) || region, endpoint).host;
	} catch {
		return '';
	}
}
