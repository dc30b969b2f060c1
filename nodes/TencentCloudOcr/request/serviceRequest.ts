/** A request to the OCR API: the body is signed as it leaves. */
export interface OcrRequest {
	service: 'ocr';
	action: string;
	method: 'POST' | 'GET';
	/** One region, or several of which the credential takes its own or the first; '' leaves it to it. */
	region: string;
	timeoutSeconds: number;
	body: Buffer;
}

/** A request to Cloud Infinite, on the host of a bucket: all is in the address. */
export interface CloudInfiniteRequest {
	service: 'cloudInfinite';
	url: string;
	timeoutSeconds: number;
}

/** One request as data, whichever service answers it. */
export type ServiceRequest = OcrRequest | CloudInfiniteRequest;
