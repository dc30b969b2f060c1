import { SITES } from '../../credentials/hosts';
import { onSite } from '../../nodes/TencentCloudOcr/catalog/parts/sites';
import type { Operation } from '../../nodes/TencentCloudOcr/catalog/types';
import { SDK_PACKAGES, compareSdk } from '../../tools/compare/sites';
import { installedSdk, readSdk } from '../../tools/compare/sdk';
import { sites } from '../../tools/sandbox/spec';
import { documentedOperations } from './documented';
import { NEWER_THAN_SDK, NO_OPERATION_YET } from './later';

const actionOf = ({ value, apiAction }: Operation) => apiAction ?? value;

/** Parameters that an operation may send. */
function parametersOf({ image, front, back, pdf, fields }: Operation): string[] {
	const picture = front ?? { base64: 'ImageBase64', url: 'ImageUrl' };
	return [
		...(image ? [picture.base64, picture.url] : []),
		...(back ? [back.base64, back.url] : []),
		...(pdf ? [pdf.page, ...(pdf.enable ? [pdf.enable] : [])] : []),
		...fields.map(({ name }) => name),
	].sort();
}

/** Parameters that an SDK does not have, with the reason. */
const NOT_IN_SDK: Record<string, string[]> = {
	// only the older page of the action has it; the newest page and the SDK dropped it
	'international GeneralAccurateOCR': ['IsWords'],
};

/** The judge of each site is its own official SDK. */
describe.each(SITES)('the %s site against the official SDK', (site) => {
	const sdk = readSdk(installedSdk(SDK_PACKAGES[site]));
	const known = Object.keys(sites[site].actions).filter(
		(action) => !NEWER_THAN_SDK[site].includes(action),
	);
	const operations = documentedOperations.filter(
		(operation) => known.includes(actionOf(operation)) && sdk.actions[actionOf(operation)],
	);

	it('has no action that is neither an operation nor in the list of later ones', () => {
		const actions = [...known, ...NO_OPERATION_YET[site]].sort();
		expect(actions).toEqual(Object.keys(sdk.actions).sort());
	});

	it('documents the same parameters and answers, at any depth', () => {
		const unknown = NO_OPERATION_YET[site].map((action) => `${action}: new action`);
		expect(compareSdk(site, sdk)).toEqual(unknown.sort());
	});

	it.each(operations)('$value sends exactly the parameters of its request', (operation) => {
		const action = actionOf(operation);
		const more = NOT_IN_SDK[`${site} ${action}`] ?? [];
		const parameters = Object.keys(sdk.actions[action].request);
		// what a site has withdrawn keeps the parameters of the site that has it
		const offered = operation.sites.includes(site) || !operation.sites.length;
		const sent = parametersOf(onSite(operation, site));
		expect(offered ? sent : sent.filter((name) => parameters.includes(name))).toEqual(
			[...parameters, ...more].sort(),
		);
	});
});

test('every operation is an action of at least one of the two sites', () => {
	const ours = [...new Set(documentedOperations.map(actionOf))].sort();
	const documented = SITES.flatMap((site) => Object.keys(sites[site].actions));
	expect(ours).toEqual([...new Set(documented)].sort());
});
