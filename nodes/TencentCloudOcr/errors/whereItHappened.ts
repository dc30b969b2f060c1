import { sentence } from './sentence';

/** Where in the run an error happened. */
export interface FailedCall {
	itemIndex: number;
	action?: string;
	page?: number;
	fileName?: string;
	/** If the item has several files. */
	field?: string;
	/** What to use instead, if the site does not offer the action. */
	instead?: string;
}

interface FailedRequest {
	code: string;
	httpStatus?: number;
	requestId?: string;
}

/** The advice with all that is needed to find the call, in n8n's log or by Tencent Cloud support. */
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
