import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { findOperation } from '../catalog';
import type { Operation } from '../catalog/types';
import type { Bucket } from './cos/url';
import { readBucket } from './cos/url';
import type { PageRange } from './pages';
import { parsePages } from './pages';
import { jsonObject } from './request';

export type Output = 'simplified' | 'raw' | 'selectedFields';

/** What the user chose for one item, read once. */
export interface Settings {
	itemIndex: number;
	operation: Operation;
	/** Name of the API's action. */
	action: string;
	output: Output;
	layout: string;
	pages: PageRange[];
	/** Required parameters of the action and all of the collection Options, by name. */
	given: IDataObject;
	/** Parameters that the user wrote for an action of his own choice. */
	custom?: IDataObject;
	/** Where Cloud Infinite is asked. */
	bucket?: Bucket;
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
		action: operation.custom ? customAction(context, itemIndex) : (operation.apiAction ?? action),
		output: parameter('output', 'simplified'),
		layout: parameter('layout', operation.layouts?.[0].value ?? ''),
		pages: readPages(context, itemIndex, operation),
		given: {
			...(parameter('options', {}) as IDataObject),
			...Object.fromEntries(required.map(({ name }) => [name, parameter(name)])),
		},
		custom: operation.custom
			? jsonObject(parameter('customParameters', '{}'), 'Parameters')
			: undefined,
		bucket: operation.bucket ? readBucket(context, itemIndex) : undefined,
	};
}

function readPages(
	context: IExecuteFunctions,
	itemIndex: number,
	{ pdf }: Operation,
): PageRange[] {
	const text = pdf ? String(context.getNodeParameter('pages', itemIndex, '1')).trim() : '1';
	const pages = parsePages(text);
	if (pages) return pages;
	throw new NodeOperationError(
		context.getNode(),
		`The 'Pages' value '${text.slice(0, 50)}' names no pages`,
		{
			itemIndex,
			description: "Pages are counted from 1. Write '1', '2-5', '1,3' or 'all'",
		},
	);
}

function customAction(context: IExecuteFunctions, itemIndex: number): string {
	const action = String(context.getNodeParameter('customAction', itemIndex, '')).trim();
	if (/^[A-Z][A-Za-z0-9]{1,63}$/.test(action)) return action;
	throw new NodeOperationError(
		context.getNode(),
		action ? `'${action.slice(0, 70)}' is not the name of an action` : "The 'Action' is empty",
		{
			itemIndex,
			description: 'Copy the name from the API reference, such as GeneralBasicOCR',
		},
	);
}
