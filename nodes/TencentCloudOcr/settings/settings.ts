import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError, UserError } from 'n8n-workflow';

import type { Site } from '../../../credentials/hosts';
import { findOperation } from '../catalog';
import { onSite } from '../catalog/parts/sites';
import type { Operation } from '../catalog/types';
import { layoutField, outputField } from '../form/outputFields';
import { sharedOptions } from '../form/sharedOptions';
import { checkNumbers, checkParameters, isEmpty } from './checkParameters';
import type { Bucket } from '../request/bucketUrl';
import { readBucket } from '../request/bucketUrl';
import type { PageRange } from './pageRanges';
import { parsePages } from './pageRanges';
import { jsonObject } from './jsonObject';
import { namesIn } from './nameList';

export type Output = 'simplified' | 'raw' | 'selectedFields';

/** What the user chose for one item, read once. */
export interface Settings {
	itemIndex: number;
	operation: Operation;
	/** Name of the API's action. */
	action: string;
	output: Output;
	/** Names of the fields to keep, for the output Selected Fields. */
	outputFields: string[];
	layout: string;
	pages: PageRange[];
	/** Required parameters of the action and all of the collection Options, by name. */
	given: IDataObject;
	/** Parameters that the user wrote for an action of his own choice. */
	custom?: IDataObject;
	/** Where Cloud Infinite is asked. */
	bucket?: Bucket;
}

/** @param site of the credential, where it can be read */
export function readSettings(context: IExecuteFunctions, itemIndex: number, site?: Site): Settings {
	// an expression that finds nothing leaves a field out
	const parameter = (name: string, fallback?: unknown) => {
		const value = context.getNodeParameter(name, itemIndex, fallback);
		return (isEmpty(value) ? fallback : value) as never;
	};
	const action: string = parameter('operation');
	const found = findOperation(action);
	if (!found) {
		throw new NodeOperationError(context.getNode(), `The operation '${action}' does not exist`, {
			itemIndex,
			description: "Choose one in the node's 'Operation' menu",
		});
	}
	const operation = onSite(found, site);
	const required = operation.fields.filter((field) => field.required);
	const output: Output = parameter('output', 'simplified');
	const options: IDataObject = parameter('options', {});
	const layout: string = parameter('layout', operation.layouts?.[0].value ?? '');
	const given: IDataObject = {
		...options,
		...Object.fromEntries(required.map(({ name }) => [name, parameter(name)])),
	};
	// numbers out of range are brought back into it; see options.ts
	const shared = sharedOptions(operation).filter(({ type }) =>
		['options', 'boolean'].includes(type),
	);
	checkParameters([...operation.fields, ...shared], given);
	checkNumbers(sharedOptions(operation), given);
	checkParameters([outputField], { output });
	if (output === 'simplified') checkParameters(layoutField(operation), { layout });
	return {
		itemIndex,
		operation,
		action: operation.custom ? customAction(context, itemIndex) : (operation.apiAction ?? action),
		output,
		outputFields: output === 'selectedFields' ? fieldNames(options.outputFields) : [],
		layout,
		pages: readPages(context, itemIndex, operation),
		given,
		custom: operation.custom
			? jsonObject(parameter('customParameters', '{}'), 'Parameters')
			: undefined,
		bucket: operation.bucket ? readBucket(context, itemIndex) : undefined,
	};
}

function fieldNames(given: unknown): string[] {
	const names = namesIn(given);
	if (names.length) return names;
	throw new UserError("No 'Output Fields' are chosen", {
		description:
			"Add 'Output Fields' in 'Options' with the names of the fields, or set 'Output' to Simplified",
	});
}

function readPages(context: IExecuteFunctions, itemIndex: number, { pdf }: Operation): PageRange[] {
	const text = pdf ? String(context.getNodeParameter('pages', itemIndex, '1')).trim() : '1';
	const pages = parsePages(text);
	if (pages) return pages;
	throw new NodeOperationError(
		context.getNode(),
		`The 'Pages' value '${text.slice(0, 50)}' names no pages`,
		{
			itemIndex,
			description:
				"Pages are counted from 1. Write '1', '2-5', '1,3', '4-' or 'all'; numbers up to 10,000",
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
