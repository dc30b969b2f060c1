import type { INodeExecutionData } from 'n8n-workflow';

import type { NodeError } from '../errors/nodeErrors';

/**
 * What n8n sends to the error output, next to the input's fields: `error` and `message` in the json
 * and nothing else. Old and new versions of n8n treat exactly this as an error.
 * With the item's own `error` set, n8n would overwrite the json by the message, and input and
 * advice would be lost (n8n-core, normalizeNodeErrors).
 */
export const errorItem = (
	itemIndex: number,
	error: NodeError,
	{ binary }: INodeExecutionData,
): INodeExecutionData => ({
	json: { error: error.message, ...(error.description && { message: error.description }) },
	// so that a file that could not be read can be moved to a folder
	...(binary && { binary }),
	pairedItem: { item: itemIndex },
});
