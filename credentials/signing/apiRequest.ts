import { UserError } from 'n8n-workflow';

import type { Account } from './keys';
import type { Moment } from './clock';
import type { UnsignedRequest } from './n8nRequest';

/** What a request to an API 3.0 product is signed with. */
export interface ApiContext {
	account: Account;
	/** The region that the caller's `X-TC-Region` names; the account's own counts after it. */
	askedRegion: string;
	/** Product name for the signature's scope, such as `ocr`. */
	service: string;
	moment: Moment;
}

/** @throws UserError for PUT and the like, which the API does not know */
export function apiMethod({ method }: UnsignedRequest): 'GET' | 'POST' {
	if (method === 'GET' || method === 'POST') return method;
	throw new UserError(`Tencent Cloud's API does not know the method ${method}`, {
		description: 'Choose POST; GET is possible for small requests',
	});
}
