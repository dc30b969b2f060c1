import type { IExecuteFunctions } from 'n8n-workflow';

import type { Site } from '../../../credentials/hosts';
import { ocrBaseUrl, regionFor, siteOf } from '../../../credentials/hosts';
import type { SecretFilter } from '../../../credentials/secrets/secretFilter';
import { secretFilter } from '../../../credentials/secrets/secretFilter';

/** What a run must know of its credential: whose calls share a pace, and which site answers. */
export interface AccountFacts {
	secretId: string;
	site: Site;
	region: string;
	endpoint: string;
}

export interface Account {
	/** Undefined if the credential cannot be read: signing then says what is wrong with it. */
	facts?: AccountFacts;
	secrets: SecretFilter;
}

export async function readAccount(context: IExecuteFunctions): Promise<Account> {
	try {
		const credential = await context.getCredentials('tencentCloudApi');
		const text = (name: string) => String(credential[name] ?? '').trim();
		const facts = {
			secretId: text('secretId'),
			site: siteOf(text('site')),
			region: text('region'),
			endpoint: text('endpoint'),
		};
		return { facts, secrets: secretFilter(credential) };
	} catch {
		return { secrets: secretFilter() };
	}
}

/** The host that answers, for a region or a list of them as the request names it. */
export function hostOf({ site, region, endpoint }: AccountFacts, asked: string): string {
	try {
		return ocrBaseUrl(site, regionFor(asked, region) || region, endpoint).host;
	} catch {
		return '';
	}
}
