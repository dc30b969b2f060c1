import type { ErrorTable } from './types';

const LATER =
	'This is usually temporary. Run the workflow again later. If it keeps happening, contact Tencent Cloud support with the RequestId';
const SLOWER =
	"Lower 'Requests per Second' in 'Tuning', or ask Tencent Cloud sales for a higher limit (https://intl.cloud.tencent.com/contact-sales). Calls with the same key in other workflows count too";

/** Temporary errors and exceeded limits. Source: common and OCR error code pages. */
export const SERVICE_ERRORS: ErrorTable = {
	FailedOperation: {
		message: 'The service could not complete the operation and gave no reason',
		description: LATER,
		retry: 'few',
	},
	'FailedOperation.EngineRecognizeTimeout': {
		message: 'Reading the document took too long',
		description: 'Send a smaller picture, or one page at a time',
		retry: 'yes',
	},
	'FailedOperation.LLMServiceFailed': {
		message: 'The language model for the operation did not respond',
		description: LATER,
		retry: 'yes',
		cause: 'temporarily-unavailable',
	},
	'FailedOperation.OcrFailed': {
		message: 'The document could not be read',
		description:
			'Check the picture: a poor one causes this error. If it is clear, run the workflow again later',
		retry: 'yes',
	},
	'FailedOperation.UnKnowError': {
		message: 'The service could not read the document and gave no reason',
		description: LATER,
		retry: 'few',
	},
	'FailedOperation.WarningServiceFailed': {
		message: 'The service could not check for copies and altered cards',
		description: LATER,
		retry: 'few',
	},
	InternalError: {
		message: 'Something went wrong inside Tencent Cloud',
		description: LATER,
		retry: 'yes',
		cause: 'temporarily-unavailable',
	},
	LimitExceeded: {
		message: 'A quota of the account is used up',
		description:
			'Wait for the next period, or ask Tencent Cloud sales for a higher quota (https://intl.cloud.tencent.com/contact-sales)',
		cause: 'quota-exhausted',
	},
	RequestLimitExceeded: {
		message: 'Too many calls per second',
		description: SLOWER,
		retry: 'pace',
		cause: 'rate-limited',
	},
	'RequestLimitExceeded.GlobalRegionUinLimitExceeded': {
		message: 'Too many calls per second for the account, all regions together',
		description: SLOWER,
		retry: 'pace',
		cause: 'rate-limited',
	},
	'RequestLimitExceeded.IPLimitExceeded': {
		message: 'Too many calls per second from this address',
		description: SLOWER,
		retry: 'pace',
		cause: 'rate-limited',
	},
	'RequestLimitExceeded.UinLimitExceeded': {
		message: 'Too many calls per second for the account',
		description: SLOWER,
		retry: 'pace',
		cause: 'rate-limited',
	},
	ResourceInUse: {
		message: 'The service is busy with this document',
		description: LATER,
		retry: 'few',
	},
	ResourceInsufficient: {
		message: 'The service has no capacity left',
		description: LATER,
		retry: 'few',
		cause: 'temporarily-unavailable',
	},
	ResourceUnavailable: {
		message: 'The service is not available for this account',
		description:
			'Check activation and balance under OCR in the console (https://console.intl.cloud.tencent.com, mainland China: https://console.cloud.tencent.com), then try again',
		retry: 'few',
	},
	ServiceUnavailable: {
		message: 'The service is temporarily unavailable',
		description: LATER,
		retry: 'yes',
		cause: 'temporarily-unavailable',
	},
};
