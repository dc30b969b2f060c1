import type { ErrorTable } from './types';

/** What Cloud Object Storage and Cloud Infinite say. Source: COS API reference, "Error codes". */
export const COS_ERRORS: ErrorTable = {
	AccessDenied: {
		message: 'The key has no permission for this bucket or for Cloud Infinite',
		description:
			'Grant the sub-account read access to the bucket and the permission ci:CreateOCRJob, and enable Cloud Infinite for the bucket',
		refuses: 'action',
	},
	InvalidAccessKeyId: {
		message: "Tencent Cloud does not recognize 'SecretId'",
		description:
			"Copy it again from the console (Access Management, API Keys). For a temporary key, check that 'Session Token' has not expired",
		cause: 'credential-invalid',
		refuses: 'account',
	},
	SignatureDoesNotMatch: {
		message: "'SecretKey' does not belong to 'SecretId'",
		description:
			'Copy both again from the console. If they are right, a proxy in between may have changed the request',
		cause: 'credential-invalid',
		refuses: 'account',
	},
	NoSuchBucket: {
		message: 'There is no bucket with this name in the chosen region',
		description:
			"Copy 'Bucket', including the number at the end, from the COS console, and check 'Bucket Region'",
		cause: 'configuration-invalid',
		refuses: 'action',
	},
	NoSuchKey: {
		message: 'There is no such object in the bucket',
		description:
			"Check 'Object Key': folders and file name, in the right case, without a leading slash",
	},
	RequestTimeTooSkewed: {
		message: 'The clock of the machine that runs n8n is too far off',
		description: 'Set the clock of that machine (time synchronization), then try again',
		retry: 'clock',
	},
	SlowDown: {
		message: 'Too many calls per second for this bucket',
		description: "Lower 'Requests per Second' in 'Tuning'",
		retry: 'pace',
		cause: 'rate-limited',
	},
	InvalidObjectState: {
		message: 'The object is archived',
		description: 'Restore it in the COS console first',
	},
};
