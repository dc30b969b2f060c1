import type { ErrorTable } from './types';

const LATER =
	'This usually passes by itself. Run the workflow later. If it stays, tell Tencent Cloud the RequestId';
const SLOWER =
	"Lower 'Requests per Second' in 'Options', or ask Tencent Cloud's sales for a higher limit (https://intl.cloud.tencent.com/contact-sales). The same key in other workflows counts too";

/** What passes by itself, or by going slower. Source: common and OCR error code pages. */
export const SERVICE_ERRORS: ErrorTable = {
	FailedOperation: {
		message: 'The service could not do the operation and gives no reason',
		description: LATER,
		retry: 'few',
	},
	'FailedOperation.EngineRecognizeTimeout': {
		message: 'Reading the document took too long',
		description: 'Send a smaller picture, or one page at a time',
		retry: 'yes',
	},
	'FailedOperation.LLMServiceFailed': {
		message: 'The language model behind the operation did not answer',
		description: LATER,
		retry: 'yes',
		cause: 'temporarily-unavailable',
	},
	'FailedOperation.OcrFailed': {
		message: 'The document could not be read',
		description:
			'Check the picture: a poor one gives this answer. If it is clear, run the workflow later',
		retry: 'yes',
	},
	'FailedOperation.UnKnowError': {
		message: 'The service could not read the document and gives no reason',
		description: LATER,
		retry: 'few',
	},
	'FailedOperation.WarningServiceFailed': {
		message: 'The check for copies and altered cards was not possible',
		description: LATER,
		retry: 'few',
	},
	InternalError: {
		message: 'Tencent Cloud has an internal fault',
		description: LATER,
		retry: 'yes',
		cause: 'temporarily-unavailable',
	},
	LimitExceeded: {
		message: 'A quota of the account is used up',
		description:
			"Wait for the next period, or ask Tencent Cloud's sales for a higher quota (https://intl.cloud.tencent.com/contact-sales)",
		cause: 'quota-exhausted',
	},
	RequestLimitExceeded: {
		message: 'Too many calls per second',
		description: SLOWER,
		retry: 'pace',
		cause: 'rate-limited',
	},
	'RequestLimitExceeded.GlobalRegionUinLimitExceeded': {
		message: 'Too many calls per second of the account, all regions together',
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
		message: 'Too many calls per second of the account',
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
		message: 'The service is not available at the moment',
		description: LATER,
		retry: 'yes',
		cause: 'temporarily-unavailable',
	},
};
