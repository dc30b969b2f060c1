import { sentence } from './sentence';

/** Where in the run an error happened. */
export interface FailedCall {
	itemIndex: number;
	action?: string;
	page?: number;
	fileName?: string;
	/** Where the item has several files. */
	field?: string;
	/** Words on what to use instead, where the site does not offer the action. */
	instead?: string;
}

interface FailedRequest {
	code: string;
	httpStatus?: number;
	requestId?: string;
}

/** A sentence with all that finds the call again, in n8n's log and at Tencent Cloud's support. */
export function whereItHappened(
	words: string,
	{ itemIndex, action, page, field, fileName }: FailedCall,
	request?: FailedRequest,
): string {
	const { code = '', httpStatus, requestId } = request ?? {};
	const parts = [
		`Item ${itemIndex}`,
		fileName ? `file '${fileName}'` : field ? `field '${field}'` : '',
		page === undefined ? '' : `page ${page}`,
		action ?? '',
		code,
		httpStatus === undefined || code.startsWith('HTTP') ? '' : `HTTP ${httpStatus}`,
		requestId ? `RequestId ${requestId}` : '',
	];
	return `${sentence(words)} (${parts.filter(Boolean).join(', ')})`;
}
