/** A failure as COS answers it: XML with a status of its own. */
export class BucketError extends Error {
	readonly status: number;

	constructor(
		readonly code: string,
		message?: string,
	) {
		const [status, meaning] = known[code] ?? [400, code];
		super(message ?? meaning);
		this.status = status;
	}
}

/** Status and words of COS. Source: COS API reference, "Error Codes". */
const known: Record<string, [status: number, meaning: string]> = {
	AccessDenied: [403, 'Access Denied.'],
	EntityTooLarge: [400, 'The object exceeds the size that the sandbox keeps.'],
	InternalError: [500, 'The server encountered an internal error. Please retry your request.'],
	InvalidAccessKeyId: [403, 'The Access Key Id you provided does not exist in our records.'],
	InvalidArgument: [400, 'Invalid argument.'],
	InvalidObjectState: [403, 'The operation is not valid for the storage class of the object.'],
	InvalidURI: [400, 'The URI cannot be decoded.'],
	MethodNotAllowed: [405, 'The specified method is not allowed against this resource.'],
	NoSuchBucket: [404, 'The specified bucket does not exist.'],
	NoSuchKey: [404, 'The specified key does not exist.'],
	RequestTimeTooSkewed: [
		403,
		'The difference between the request time and the server time is too large.',
	],
	ServiceUnavailable: [503, 'Please reduce your request rate.'],
	SignatureDoesNotMatch: [403, 'The Signature you specified is invalid.'],
	SlowDown: [503, 'Reduce your request rate.'],
};

export function refuseBucket(code: string, message?: string): never {
	throw new BucketError(code, message);
}
