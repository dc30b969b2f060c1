/** What a test or a script sees of the sandbox. */

export interface SandboxOptions {
	/** 0 takes any free port. */
	port?: number;
	/** Time added to every answer. */
	latencyMs?: number;
	/** Calls per second of each action; undefined sets no limit. */
	rate?: number;
	secretId?: string;
	secretKey?: string;
	/** When set, every call must carry this token of a temporary key. */
	sessionToken?: string;
	/** false answers FailedOperation.UnOpenError: OCR is not switched on for the account. */
	activated?: boolean;
	/** false answers AuthFailure.UnauthorizedOperation: the key may not call OCR. */
	permitted?: boolean;
	/** 'synthetic' answers from the fixtures without reading the picture. */
	read?: 'real' | 'synthetic';
	respond?: Respond;
	/** Told of every call once it is answered. */
	log?: (call: RecordedCall) => void;
}

/** A JSON value of a request or an answer. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type JsonObject = { [name: string]: Json };

export interface RecordedCall {
	/** An action of the API; of a bucket `CloudInfiniteOCR`, `GetObject`, `PutObject`, `PutBucket`. */
	action: string;
	/** As sent; long strings are replaced by their length and hash. Of a bucket: the query. */
	params: JsonObject;
	/** Of a bucket: the object's name. */
	key?: string;
	headers: Record<string, string>;
	method: string;
	host: string;
	/** Milliseconds since 1970: arrival, and answer (undefined while under way). */
	time: number;
	endTime?: number;
	/** An error code, 'OK', 'HTTP 502', 'hang', 'reset', or 'pending'. */
	outcome: string;
}

/**
 * An answer of the test's choice. `response` replaces only the recognition: signature, parameters
 * and picture are still checked. The others take effect at once, whatever was sent.
 * An `error` of a bucket comes as XML with the status that COS gives it.
 */
export type Override = { delayMs?: number } & (
	| { error: string; message?: string }
	| {
			status: number;
			headers?: Record<string, string>;
			body?: string | Buffer;
			/** Time between two bytes of the body. */
			dripMs?: number;
	  }
	| { hang: true }
	| { reset: true }
	| { response: object }
);

/** @param sent the parameters as they arrived, with files; they are not kept */
export type Respond = (
	call: RecordedCall,
	sent?: JsonObject,
) => Override | undefined | void | Promise<Override | undefined | void>;

export interface Sandbox {
	url: string;
	port: number;
	secretId: string;
	secretKey: string;
	calls: RecordedCall[];
	setRespond(respond: Respond | undefined): void;
	/** Puts an object into a bucket, which is made if need be; by default in ap-singapore. */
	putObject(bucket: string, key: string, bytes: Buffer, region?: string): void;
	close(): Promise<void>;
}
