import { UserError } from 'n8n-workflow';

import { harmless } from '../errors/sentence';

/**
 * What n8n's storage of binary data gives.
 * @throws UserError when it has the file no more: one of an older execution, or of another machine
 */
export async function stored<T>(read: () => Promise<T>, fileName = ''): Promise<T> {
	try {
		return await read();
	} catch (error) {
		throw gone(fileName, error as Error);
	}
}

const gone = (fileName: string, { message }: Error) =>
	new UserError(`n8n's storage does not have the file${fileName && ` '${fileName}'`}`, {
		description: `Run the node that created it again. In queue mode, all workers need the same storage. n8n says: ${harmless(message)}`,
	});
