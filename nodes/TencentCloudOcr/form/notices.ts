import type { INodeProperties } from 'n8n-workflow';

import { onSite } from '../catalog/parts/sites';
import type { Operation } from '../catalog/types';

/** What a person must know before the first call, where an operation is not for every account. */
export const notice = (operation: Operation): INodeProperties[] => {
	const text = [siteNeeded(operation), operation.setUp ?? '', sales(operation)]
		.filter((sentences) => sentences !== '')
		.join(' ');
	return text ? [{ displayName: text, name: 'notice', type: 'notice', default: '' }] : [];
};

const SITES = { international: 'international', mainland: 'mainland China' };

function siteNeeded({ sites, substitute, instead, custom }: Operation): string {
	if (custom || sites.length > 1) return '';
	if (!sites.length) return `Tencent Cloud has withdrawn this operation. ${instead}.`;
	const [only] = sites;
	const other = only === 'mainland' ? 'an international account' : 'a mainland China account';
	const advice = substitute ? ` With ${other}, use ${substitute}.` : '';
	return `Works only with a credential for the ${SITES[only]} site.${advice}`;
}

/** Where only one of its sites wants it, the service's answer says so. */
const sales = (operation: Operation): string =>
	operation.sites.length > 0 &&
	operation.sites.every((site) => onSite(operation, site).enabledBySales)
		? 'Tencent Cloud sales must first enable it for the account.'
		: '';
