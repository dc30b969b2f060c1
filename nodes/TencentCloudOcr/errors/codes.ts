import { ACCOUNT_ERRORS } from '../../../credentials/accountErrors';
import { COS_ERRORS } from './cos';
import { PICTURE_ERRORS } from './picture';
import { REQUEST_ERRORS } from './request';
import { SERVICE_ERRORS } from './service';
import type { ErrorEntry, ErrorTable } from './types';

/** Every documented error code, of the OCR API and of Cloud Infinite. */
export const ERRORS: ErrorTable = {
	...ACCOUNT_ERRORS,
	...REQUEST_ERRORS,
	...PICTURE_ERRORS,
	...SERVICE_ERRORS,
	...COS_ERRORS,
};

/** Families of temporary errors: Tencent Cloud adds sub-codes to them without notice. */
const TEMPORARY = ['InternalError', 'RequestLimitExceeded', 'ServiceUnavailable'];

/** The entry of a code, or of its family before the dot. */
export function findError(code: string): ErrorEntry | undefined {
	if (Object.hasOwn(ERRORS, code)) return ERRORS[code];
	const family = TEMPORARY.find((name) => code.startsWith(`${name}.`));
	return family === undefined ? undefined : ERRORS[family];
}
