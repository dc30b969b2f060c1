import type { IDataObject } from 'n8n-workflow';

import type { ApiRequest } from './attempt';
import type { CallOptions, Run } from './call';
import { sharedPacer } from './pace';
import type { Settings } from './settings';

/** What the shared entries of Options are when the user leaves them out. */
export const DEFAULTS = {
	concurrentRequests: 10,
	maxRetries: 5,
	/** Seconds. */
	timeout: 60,
	/** Seconds to wait for a result that is made in the background. */
	waitForResult: 60,
};

const number = (value: unknown, fallback: number, least: number) => {
	const given = Number(value ?? fallback);
	return Number.isFinite(given) ? Math.max(given, least) : fallback;
};

export const concurrentRequests = (given: IDataObject) =>
	Math.floor(number(given.concurrentRequests, DEFAULTS.concurrentRequests, 1));

export const waitSeconds = ({ given }: Settings) =>
	number(given.waitForResult, DEFAULTS.waitForResult, 1);

/** How the requests of an item are made. */
export function requestOptions(settings: Settings): Omit<ApiRequest, 'body'> {
	const { action, given } = settings;
	return {
		action,
		method: given.requestMethod === 'GET' ? 'GET' : 'POST',
		region: regionOf(settings),
		timeoutSeconds: number(given.timeout, DEFAULTS.timeout, 0.001),
	};
}

/** Pace and retries of the item's calls. The credential stands for key and host. */
export function callOptions({ context }: Run, settings: Settings): CallOptions {
	const { operation, action, given } = settings;
	const credential = context.getNode().credentials?.tencentCloudApi;
	const name = [credential?.id ?? credential?.name, action, given.region].join(' ');
	const rate = number(given.requestsPerSecond, operation.rate ?? Infinity, 0.01);
	return {
		pacer: sharedPacer(name, given.requestsPerSecond ? rate : (operation.rate ?? Infinity)),
		maxRetries: Math.floor(number(given.maxRetries, DEFAULTS.maxRetries, 0)),
	};
}

/** Some actions answer in few regions only; the credential takes its own of them, or the first. */
const regionOf = ({ operation: { regions = [] }, given }: Settings): string =>
	String(given.region ?? '') || regions.join(',');
