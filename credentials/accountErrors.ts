const KEYS =
	'https://console.tencentcloud.com/cam/capi, mainland China: https://console.cloud.tencent.com/cam/capi';
const CONSOLE =
	'https://console.intl.cloud.tencent.com, mainland China: https://console.cloud.tencent.com';
const POLICY =
	'Grant the sub-account access to OCR in Access Management, for example with the policy QcloudOCRFullAccess (https://intl.cloud.tencent.com/document/product/598)';

export interface AccountError {
	/** What happened. */
	message: string;
	/** How to get unstuck. */
	description: string;
	/** n8n's own word for why, where it has one. */
	cause?: 'credential-invalid' | 'quota-exhausted';
	/** The next calls will be refused as well: all of the account, or those of the action. */
	refuses?: 'account' | 'action';
	/** Worth one more try, signed with the service's time. */
	retry?: 'clock';
}

/**
 * Error codes that are about the account, the key or the machine, not about the document. One
 * sentence says what happened, one what to do.
 * Source: API reference, "Common error codes" and the OCR error code page.
 */
export const ACCOUNT_ERRORS: Record<string, AccountError> = {
	'AuthFailure.InvalidAuthorization': {
		message: 'Tencent Cloud could not read the signature of the request',
		description:
			'A proxy or gateway in between may have changed the request. If there is none, please report this with the RequestId',
	},
	'AuthFailure.InvalidSecretId': {
		message: "'SecretId' is not a Tencent Cloud API key",
		description: `Create an API key in the console under Access Management, API Keys (${KEYS}), and use that`,
		cause: 'credential-invalid',
		refuses: 'account',
	},
	'AuthFailure.MFAFailure': {
		message: 'The account requires multi-factor authentication',
		description: 'Use the key of a sub-account that can call the API without it',
		refuses: 'account',
	},
	'AuthFailure.SecretIdNotFound': {
		message: "Tencent Cloud does not recognize 'SecretId'",
		description: `Copy it again from the console (${KEYS}) and check that the key is enabled and belongs to the chosen site`,
		cause: 'credential-invalid',
		refuses: 'account',
	},
	'AuthFailure.SignatureExpire': {
		message: 'The clock of the machine that runs n8n is more than five minutes off',
		description: 'Set the clock of that machine (time synchronization), then try again',
		retry: 'clock',
	},
	'AuthFailure.SignatureFailure': {
		message: "'SecretKey' does not belong to 'SecretId'",
		description:
			'Copy both again from the console. If they are right, a proxy in between may have changed the request',
		cause: 'credential-invalid',
		refuses: 'account',
	},
	'AuthFailure.TokenFailure': {
		message: "'Session Token' is wrong or has expired",
		description:
			'Get a new temporary key with its token. For a permanent key, leave the token empty',
		cause: 'credential-invalid',
		refuses: 'account',
	},
	'AuthFailure.UnauthorizedOperation': {
		message: 'The key has no permission for this operation',
		description: POLICY,
		refuses: 'action',
	},
	UnauthorizedOperation: {
		message: 'The account is not authorized for this operation',
		description: POLICY,
		refuses: 'action',
	},
	'FailedOperation.UnOpenError': {
		message: 'The OCR service is not activated for this account',
		description: `Activate OCR once in the console (${CONSOLE}), then try again. A few operations must also be enabled for the account by Tencent Cloud sales`,
		refuses: 'action',
	},
	'ResourcesSoldOut.ChargeStatusException': {
		message: 'The billing status of the account does not allow OCR calls',
		description: `Check activation, packages and postpaid billing under OCR in the console (${CONSOLE}). After activating OCR for the first time, wait five minutes`,
		refuses: 'action',
	},
	'ResourceUnavailable.InArrears': {
		message: 'The account has an overdue balance',
		description: `Top up the account in the console (${CONSOLE}), then run the workflow again`,
		refuses: 'account',
	},
	'ResourceUnavailable.ResourcePackageRunOut': {
		message: 'The prepaid OCR package is used up',
		description: `Buy a package or enable postpaid billing under OCR in the console (${CONSOLE})`,
		cause: 'quota-exhausted',
		refuses: 'action',
	},
	IpInBlacklist: {
		message: "The IP address of this machine is on the account's block list",
		description: 'Remove it from the list in Access Management, or call from another machine',
		refuses: 'account',
	},
	IpNotInWhitelist: {
		message: "The IP address of this machine is not on the account's allow list",
		description: 'Add it to the list in Access Management',
		refuses: 'account',
	},
};
