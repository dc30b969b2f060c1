/**
 * Whether a call that failed with a code is worth making again.
 * `yes`: transient by nature. `few`: once or twice, because the cause is not certain. `pace`: too
 * many calls at once, so slow down first. `clock`: once, signed with the service's time. Absent:
 * never.
 */
export type Retry = 'yes' | 'few' | 'pace' | 'clock';

/** n8n's own words for why an operation failed, where the code proves it. */
export type Cause =
	| 'rate-limited'
	| 'quota-exhausted'
	| 'temporarily-unavailable'
	| 'credential-invalid'
	| 'configuration-invalid'
	| 'node-defect';

export type Refused = 'account' | 'action';

export interface ErrorEntry {
	/** What happened. */
	message: string;
	/** How to get unstuck. */
	description: string;
	retry?: Retry;
	cause?: Cause;
	/** The next calls will be refused as well: all of the account, or those of the action. */
	refuses?: Refused;
	/** The document was read and contains nothing of the kind: often a normal outcome. */
	nothing?: true;
}

export type ErrorTable = Record<string, ErrorEntry>;
