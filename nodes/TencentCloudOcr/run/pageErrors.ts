import { UserError } from 'n8n-workflow';

import type { Result } from '../call/execution';
import { nameInErrors } from '../checks/checkFile';
import type { ErrorEntry } from '../errors/types';
import type { FileDocument } from '../input/document';
import type { Reason } from '../pdf/picture/findPictures';

export const PROTECTED: ErrorEntry = {
	message: 'The file is protected by a password',
	description:
		'Tencent Cloud cannot open it. Open it on your computer with the password and print or save it as a new PDF without one',
};

/** For an operation that reads pictures only. */
export const UNKNOWN_PAGES: ErrorEntry = {
	message: 'The pages of the PDF file cannot be read',
	description:
		'It may be damaged. Open it on your computer and save it again, or send the page as JPEG or PNG',
};

const AS_PICTURE =
	"This operation reads pictures: of a PDF, pages that are one or two pictures, as scanners make them. Save the page as JPEG or PNG, or choose other 'Pages'";
const notAPicture = (message: string): ErrorEntry => ({ message, description: AS_PICTURE });

/** Words for a page, after its name. */
export const NOT_A_PICTURE: Record<Reason, ErrorEntry> = {
	text: notAPicture('contains text, not just a picture'),
	drawing: notAPicture('contains drawings or notes, not just a picture'),
	'several pictures': notAPicture('contains several pictures'),
	'no picture': notAPicture('contains no picture'),
	cropped: notAPicture('shows only a part of its picture'),
	format: notAPicture('contains a picture in a format that only PDF readers know'),
	unknown: notAPicture('is damaged'),
};

export const pageError = (
	document: FileDocument,
	page: number,
	{ message, description }: ErrorEntry,
): UserError => new UserError(`${nameInErrors({ ...document, page })} ${message}`, { description });

/** What the service may say of a file that it cannot open. */
const CANNOT_OPEN =
	/^(FailedOperation\.(ImageDecodeFailed|UnKnowFileTypeError|OcrFailed|UnKnowError)|InvalidParameter\b.*)$/;

/**
 * Asks for the pages of an encrypted file. Many open without a password, so the service decides:
 * the others wait for the first, and are not asked for where it cannot be read.
 */
export function askProtected(
	ask: (page: number) => Promise<Result>,
): (page: number) => Promise<Result> {
	let first: Promise<Result> | undefined;
	const askFirst = async (page: number): Promise<Result> => {
		const result = await ask(page);
		if (!('failure' in result) || !CANNOT_OPEN.test(result.failure.code)) return result;
		return { ...result, failure: { ...result.failure, entry: PROTECTED } };
	};
	return async (page) => {
		if (!first) return await (first = askFirst(page));
		const result = await first;
		const isLocked = 'failure' in result && result.failure.entry === PROTECTED;
		return isLocked ? { stopped: true } : await ask(page);
	};
}
