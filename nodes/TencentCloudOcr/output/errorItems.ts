import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeApiError, NodeOperationError, UserError } from 'n8n-workflow';

import type { Run } from '../call/call';
import type { Failure } from '../errors';
import { nodeError } from '../errors';
import type { FailedCall } from '../errors/whereItHappened';
import { located } from '../errors/whereItHappened';
import type { Settings } from '../settings/settings';

export type NodeError = NodeApiError | NodeOperationError;

/** The n8n error for a call that gave no result. */
export const failureError = (
	{ context, account }: Run,
	settings: Settings,
	failure: Failure,
	label: { page?: number; field?: string; fileName?: string },
): NodeError => {
	const { sites, instead, custom } = settings.operation;
	const isOffered = account && sites[account.site] && !custom;
	const { itemIndex, action } = settings;
	const call = { ...label, itemIndex, action, instead: isOffered ? undefined : instead };
	return nodeError(context.getNode(), call, failure);
};

/** Whatever was thrown on the way, as an error of this item. */
export function asNodeError(
	context: IExecuteFunctions,
	call: FailedCall,
	error: unknown,
): NodeError {
	const { message, description } = error as UserError;
	const isNodeError = error instanceof NodeApiError || error instanceof NodeOperationError;
	const { itemIndex } = call;
	const known = isNodeError
		? error
		: new NodeOperationError(context.getNode(), message, { itemIndex });
	known.description = located(description || UNEXPECTED, call);
	return known;
}

/** For what n8n or Node.js throws without advice. */
const UNEXPECTED =
	'Check the item and the fields of the node. If they are in order, please report this to the authors of the node';

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
