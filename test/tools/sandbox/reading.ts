import { callByMainlandSdk, callBySdk } from './client';
import { startSandbox } from '../../../tools/sandbox';
import type { Sandbox } from '../../../tools/sandbox';
import { sites } from '../../../tools/sandbox/spec';

/**
 * A sandbox that reads, for all tests of a file: what it answers the official SDK of a site that
 * offers the action.
 */
export function useReader() {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox();
	});
	afterAll(async () => {
		await sandbox.close();
	});
	return async <Response>(action: string, params: object) =>
		sites.international.actions[action]?.offered
			? await callBySdk<Response>(sandbox, action, params)
			: ((await callByMainlandSdk(sandbox, action, params)) as Response);
}

/** The lines of a receipt, of which some have two columns. */
export const receipt = [
	'CORNER OAK GROCERY LTD',
	'Receipt No: R-2040417',
	'Date: 28 MAR 2018',
	'Whole milk|4.00',
	'Rye bread|3.20',
	'Subtotal|7.20',
	'Tax|0.80',
	'TOTAL|8.00',
	'CASH|10.00',
	'CHANGE|2.00',
];
