import type { Site } from '../../credentials/hosts';
import { sites } from '../sandbox/spec';
import type { Described } from './describe';
import { differences } from './describe';

/** The official SDK of each site, as npm calls it. */
export const SDK_PACKAGES: Record<Site, string> = {
	international: 'tencentcloud-sdk-nodejs-intl-en',
	mainland: 'tencentcloud-sdk-nodejs',
};

/**
 * What an SDK has that the documented API of its site, as the project knows it, has not, and the
 * reverse. The SDK that is pinned here still has what was withdrawn after it: that counts as known.
 */
export function compareSdk(site: Site, sdk: Described): string[] {
	const { actions, types } = sites[site];
	const known = Object.entries(actions).filter(
		([name, { offered }]) => offered || sdk.actions[name] !== undefined,
	);
	return differences({ actions: Object.fromEntries(known), types }, sdk).filter(
		(line) => !KNOWN[site].includes(line),
	);
}

/** What an SDK and the documentation do not agree on, with the reason. */
const KNOWN: Record<Site, string[]> = {
	international: [
		// only the older page of the action has it; the newest page and the SDK dropped it
		'GeneralAccurateOCR: parameter IsWords is gone',
	],
	mainland: [],
};
