import type { ICredentialTestRequest } from 'n8n-workflow';

import { ACCOUNT_ERRORS } from './accountErrors';

const JUST_NOW = [
	'FailedOperation',
	'InternalError',
	'LimitExceeded',
	'RequestLimitExceeded',
	'RequestLimitExceeded.GlobalRegionUinLimitExceeded',
	'RequestLimitExceeded.IPLimitExceeded',
	'RequestLimitExceeded.UinLimitExceeded',
	'ResourceInsufficient',
	'ResourceUnavailable',
	'ServiceUnavailable',
];

const OTHER_SERVICE = [
	'ActionOffline',
	'InvalidAction',
	'InvalidRequest',
	'NoSuchProduct',
	'NoSuchVersion',
	'UnsupportedOperation',
	'UnsupportedProtocol',
];

const sentences: Array<[code: string, message: string]> = [
	...Object.entries(ACCOUNT_ERRORS).map(([code, { message, description }]): [string, string] => [
		code,
		`${message}. ${description}`,
	]),
	...JUST_NOW.map((code): [string, string] => [
		code,
		`Tencent Cloud could not check the key right now (${code}). Try again in a moment`,
	]),
	...OTHER_SERVICE.map((code): [string, string] => [
		code,
		`The address in 'Endpoint' is not one of Tencent Cloud OCR (${code}). Leave it empty, or correct it`,
	]),
	[
		'UnsupportedRegion',
		'Tencent Cloud does not offer the operation in this region. Choose Nearest, or another region',
	],
];

/** Those in use, gateways' own from 520 on among them. */
const REFUSED_STATUSES = [
	[300, 308],
	[400, 431],
	[451, 451],
	[500, 511],
	[520, 530],
].flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));

/**
 * n8n compares the answer's value at `key`, or its status, with `value`, exactly, and the first rule
 * that fits fails the test. So each code needs a rule of its own, and sub-codes too.
 */
const rules: Array<NonNullable<ICredentialTestRequest['rules']>[number]> = [
	...sentences.map(([value, message]) => ({
		type: 'responseSuccessBody' as const,
		properties: { key: 'Response.Error.Code', value, message },
	})),
	// without a rule, n8n shows the reason in the status line: the other side's own words
	...REFUSED_STATUSES.map((value) => ({
		type: 'responseCode' as const,
		properties: {
			value,
			message: `The address answered with HTTP status ${value} instead of a result. Check 'Endpoint', and the proxy if there is one`,
		},
	})),
	{
		type: 'responseSuccessBody',
		properties: {
			// every answer of the API has one; a web page or another program's JSON does not
			key: 'Response.RequestId',
			value: undefined,
			message:
				"The answer did not come from Tencent Cloud's API. Check 'Endpoint', and the proxy if there is one",
		},
	},
];

/** Of two kinds, which n8n looks at one by one; its type has only lists of one kind. */
export const testRules = rules as ICredentialTestRequest['rules'];
