import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeApiError, NodeOperationError, UserError } from 'n8n-workflow';

import type { Failure } from './errors';
import { nodeError } from './errors';
import type { Settings } from './settings';

export type NodeError = NodeApiError | NodeOperationError;

/** The n8n error for a call that gave no result. */
export const failureError = (
	context: IExecuteFunctions,
	{ operation, action, itemIndex }: Settings,
	failure: Failure,
	page?: number,
	fileName?: string,
): NodeError =>
	nodeError(
		context.getNode(),
		{
			action,
			instead: operation.instead,
			itemIndex,
			page,
			fileName,
		},
		failure,
	);

/** Whatever was thrown on the way, as an error of this item. */
export function asNodeError(
	context: IExecuteFunctions,
	itemIndex: number,
	error: unknown,
): NodeError {
	if (error instanceof NodeApiError || error instanceof NodeOperationError) return error;
	const { message, description } = error as UserError;
	return new NodeOperationError(context.getNode(), message, {
		itemIndex,
		description: description ?? undefined,
	});
}

/**
 * The form that n8n routes to the error output with the input's fields beside it: `error` and
 * `message` in the json and nothing else, which old and new versions of n8n take for an error.
 * With the item's own `error` set, n8n would overwrite the json by the message, and input and
 * advice would be lost (n8n-core, normalizeNodeErrors).
 */
export const errorItem = (itemIndex: number, error: NodeError): INodeExecutionData => ({
	json: { error: error.message, ...(error.description && { message: error.description }) },
	pairedItem: { item: itemIndex },
});
