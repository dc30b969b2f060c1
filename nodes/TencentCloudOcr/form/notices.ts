import type { INodeProperties } from 'n8n-workflow';

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
	const offered = Object.keys(sites) as Array<keyof typeof SITES>;
	if (custom || offered.length > 1) return '';
	if (!offered.length) return `Tencent Cloud has withdrawn this operation. ${instead}.`;
	const [only] = offered;
	const other = only === 'mainland' ? 'an international account' : 'a mainland China account';
	const advice = substitute ? ` With ${other}, use ${substitute}.` : '';
	return `Works only with a credential for the ${SITES[only]} site.${advice}`;
}

/** Where only some accounts of one site need it, the service's answer says so. */
const sales = ({ openedBySales, sites }: Operation): string => {
	const everywhere = Object.values(sites).every((changes) => changes.openedBySales !== false);
	return openedBySales && everywhere
		? 'Tencent Cloud sales must first enable it for the account.'
		: '';
};
