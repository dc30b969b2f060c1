import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { findOperation } from '../catalog';
import type { Operation } from '../catalog/types';

export type Output = 'simplified' | 'raw' | 'selectedFields';

/** What the user chose for one item, read once. */
export interface Settings {
	itemIndex: number;
	operation: Operation;
	output: Output;
	layout: string;
	/** Parameters and shared entries of the collection Options. */
	options: IDataObject;
	/** Required parameters of the action, by their API names. */
	required: IDataObject;
}

export function readSettings(context: IExecuteFunctions, itemIndex: number): Settings {
	const parameter = (name: string, fallback?: unknown) =>
		context.getNodeParameter(name, itemIndex, fallback) as never;
	const action: string = parameter('operation');
	const operation = findOperation(action);
	if (!operation) {
		throw new NodeOperationError(context.getNode(), `The operation '${action}' does not exist`, {
			itemIndex,
			description: "Choose one in the node's 'Operation' menu",
		});
	}
	const required = operation.fields.filter((field) => field.required);
	return {
		itemIndex,
		operation,
		output: parameter('output', 'simplified'),
		layout: parameter('layout', operation.layouts?.[0].value ?? ''),
		options: parameter('options', {}),
		required: Object.fromEntries(required.map(({ name }) => [name, parameter(name)])),
	};
}
