import type { IDataObject } from 'n8n-workflow';

import { hostOf } from '../call/account';
import type { ApiRequest } from '../call/ocrApi';
import type { CallOptions, Run } from '../call/call';
import { isEmpty } from './checkParameters';
import { sharedPacer } from '../call/pacers';
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

const number = (value: unknown, fallback: number, least: number, most = Infinity) => {
	const given = isEmpty(value) ? NaN : Number(value);
	return Number.isFinite(given) ? Math.min(Math.max(given, least), most) : fallback;
};

/** 0 stands for no limit of one's own. */
const positive = (value: unknown) => (Number(value) > 0 ? value : undefined);

export const concurrentRequests = (given: IDataObject) =>
	Math.floor(number(given.concurrentRequests, DEFAULTS.concurrentRequests, 1, 100));

export const waitSeconds = ({ given }: Settings) =>
	number(given.waitForResult, DEFAULTS.waitForResult, 1, 3600);

/** How the requests of an item are made. */
export function requestOptions(settings: Settings): Omit<ApiRequest, 'body'> {
	const { action, given } = settings;
	return {
		action,
		method: given.requestMethod === 'GET' ? 'GET' : 'POST',
		region: regionOf(settings),
		timeoutSeconds: number(positive(given.timeout), DEFAULTS.timeout, 0.001, 600),
	};
}

/** Pace and retries of the item's calls. Those of one key, action and host share a pace. */
export function callOptions({ account }: Run, settings: Settings): CallOptions {
	const { operation, action, bucket, given } = settings;
	const host = bucket?.host ?? (account && hostOf(account, regionOf(settings)));
	const most = number(positive(given.requestsPerSecond), NaN, 0.01) || undefined;
	return {
		pacer: sharedPacer(
			[account?.secretId, action, host].join(' '),
			operation.rate ?? Infinity,
			most,
		),
		maxRetries: Math.floor(number(given.maxRetries, DEFAULTS.maxRetries, 0, 20)),
	};
}

/** Some actions answer in few regions only; the credential takes its own of them, or the first. */
const regionOf = ({ operation: { regions = [] }, given }: Settings): string =>
	String(given.region ?? '') || regions.join(',');
