import type { INode, JsonObject, UserError } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import type { SecretFilter } from '../../../credentials/secrets/secretFilter';
import type { Failure } from './failure';
import { bounded, sentence } from './sentence';
import type { FailedCall } from './whereItHappened';
import { whereItHappened } from './whereItHappened';

export type NodeError = NodeApiError | NodeOperationError;

const NOT_OFFERED = ['InvalidAction', 'ActionOffline'];

/** The error of an item whose call failed: what happened, what to do, and how to find the call. */
export function errorOfFailure(node: INode, call: FailedCall, failure: Failure): NodeApiError {
	const { entry, code, said, requestId, httpStatus } = failure;
	const { itemIndex, page, instead } = call;
	const action = failure.action ?? call.action;
	const advice = NOT_OFFERED.includes(code) && instead ? instead : entry.description;
	const words = `${sentence(advice)}${said ? ` The service says: ${sentence(said)}` : ''}`;
	// a small plain object: the original error may contain the signed request with the document.
	// No `code` in it: for one of Node.js n8n would put its own words in place of ours
	const source: JsonObject = { requestId: requestId ?? '' };
	const error = new NodeApiError(node, source, {
		message: bounded(entry.message),
		description: bounded(whereItHappened(words, { ...call, action }, failure)),
		httpCode: httpStatus === undefined ? undefined : String(httpStatus),
		itemIndex,
		...(entry.cause && { failure: { cause: entry.cause } }),
	});
	// n8n looks for codes of Node.js in the words of the service, too
	error.message = bounded(entry.message);
	Object.assign(error.context, {
		action,
		errorCode: code,
		...(requestId && { requestId }),
		...(httpStatus !== undefined && { httpStatus }),
		...(page !== undefined && { page }),
	});
	return error;
}

/** Whatever was thrown before or after the call, as the error of an item. */
export function errorOfThrown(
	node: INode,
	call: FailedCall,
	thrown: unknown,
	secrets: SecretFilter,
): NodeError {
	const said = thrown as UserError;
	const [message, description] = [secrets.answer(said.message), secrets.answer(said.description)];
	const isNodeError = thrown instanceof NodeApiError || thrown instanceof NodeOperationError;
	const error =
		isNodeError && message === said.message
			? thrown
			: new NodeOperationError(node, message, { itemIndex: call.itemIndex });
	error.message = bounded(error.message);
	error.description = bounded(whereItHappened(description || UNEXPECTED, call));
	return error;
}

/** For what n8n or Node.js throws without advice. */
const UNEXPECTED =
	'Check the item and the fields of the node. If they are correct, please report this to the authors of the node';
