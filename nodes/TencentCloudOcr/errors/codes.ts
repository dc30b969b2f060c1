import { ACCOUNT_ERRORS } from '../../../credentials/accountErrors';
import { COS_ERRORS } from './cos';
import { PICTURE_ERRORS } from './picture';
import { REQUEST_ERRORS } from './request';
import { SERVICE_ERRORS } from './service';
import type { Cause, ErrorEntry, ErrorTable } from './types';

/** Account errors whose cause n8n has a word for; the others are the account's business. */
const ACCOUNT_CAUSES: Record<string, Cause> = {
	'AuthFailure.InvalidSecretId': 'credential-invalid',
	'AuthFailure.SecretIdNotFound': 'credential-invalid',
	'AuthFailure.SignatureFailure': 'credential-invalid',
	'AuthFailure.TokenFailure': 'credential-invalid',
	'ResourceUnavailable.ResourcePackageRunOut': 'quota-exhausted',
};

const account: ErrorTable = Object.fromEntries(
	Object.entries(ACCOUNT_ERRORS).map(([code, entry]): [string, ErrorEntry] => [
		code,
		{ ...entry, cause: ACCOUNT_CAUSES[code] },
	]),
);
account['AuthFailure.SignatureExpire'].retry = 'clock';

/** Every documented error code, of the OCR API and of Cloud Infinite. */
export const ERRORS: ErrorTable = {
	...account,
	...REQUEST_ERRORS,
	...PICTURE_ERRORS,
	...SERVICE_ERRORS,
	...COS_ERRORS,
};

/** Families that pass by themselves: new sub-codes of them appear without notice. */
const PASSING = ['InternalError', 'RequestLimitExceeded', 'ServiceUnavailable'];

/** The entry of a code, or of its family before the dot. */
export function findError(code: string): ErrorEntry | undefined {
	if (Object.hasOwn(ERRORS, code)) return ERRORS[code];
	const family = PASSING.find((name) => code.startsWith(`${name}.`));
	return family === undefined ? undefined : ERRORS[family];
}
