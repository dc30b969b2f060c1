import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { recognize } from './recognize';

/** Items of the run in order: results, or, where the node may continue, errors in their place. */
export async function run(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const output: INodeExecutionData[] = [];
	for (let itemIndex = 0; itemIndex < context.getInputData().length; itemIndex++) {
		try {
			output.push(...(await recognize(context, itemIndex)));
		} catch (caught) {
			const error = asNodeError(context, itemIndex, caught);
			if (!context.continueOnFail()) throw error;
			output.push(errorItem(itemIndex, error));
		}
	}
	return output;
}

type NodeError = NodeApiError | NodeOperationError;

const asNodeError = (context: IExecuteFunctions, itemIndex: number, error: unknown): NodeError =>
	error instanceof NodeApiError || error instanceof NodeOperationError
		? error
		: new NodeOperationError(context.getNode(), error as Error, { itemIndex });

/**
 * The form that n8n routes to the error output: it sets the json to the error's message by itself
 * and adds the input's json, as long as `error` is set and the pairing is an object. So the message
 * says all there is to say.
 */
function errorItem(itemIndex: number, error: NodeError): INodeExecutionData {
	if (error.description) error.message = `${error.message}. ${error.description}`;
	return { json: { error: error.message }, error, pairedItem: { item: itemIndex } };
}
