/** A request to the OCR API: the body is signed as it leaves. */
export interface OcrRequest {
	service: 'ocr';
	action: string;
	method: 'POST' | 'GET';
	/** One region, or a list from which the credential uses its own or the first; '' means the credential's. */
	region: string;
	timeoutSeconds: number;
	body: Buffer;
}

/** A request to Cloud Infinite, on the host of a bucket: everything is in the URL. */
export interface CloudInfiniteRequest {
	service: 'cloudInfinite';
	url: string;
	timeoutSeconds: number;
}

/** One request as data, whichever service answers it. */
export type ServiceRequest = OcrRequest | CloudInfiniteRequest;
