import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { NodeOperationError, UserError } from 'n8n-workflow';

import { findOperation } from '../catalog';
import { isOnForm } from '../catalog/parts/onForm';
import { readsPages } from '../catalog/parts/pages';
import { onSite } from '../catalog/parts/sites';
import type { Operation } from '../catalog/types';
import { DEFAULT_MOST_PAGES } from '../form/fileOptions';
import { layoutField, outputField, valuesField } from '../form/outputFields';
import type { ValueForm } from '../answer/answer';
import type { AccountFacts } from './account';
import type { Bucket } from './bucket';
import { readBucket } from './bucket';
import { checkParameters, isEmpty } from './checkParameters';
import { checkSite } from './checkSite';
import { jsonObject } from './jsonObject';
import type { Options } from './options';
import { settleOptions } from './options';
import type { PageSelection } from './pageRanges';
import { isOpen, parsePagesField } from './pageRanges';

export type OutputKind = 'simplified' | 'raw' | 'selectedFields' | 'estimate';

/** What the user chose for one item, read once. */
export interface Settings {
	itemIndex: number;
	/** With the facts of the account's site. */
	operation: Operation;
	/** Name of the API's action. */
	action: string;
	output: OutputKind;
	layout: string;
	values: ValueForm;
	pages: PageSelection;
	/** Whether the service itself reads all pages, in one call. */
	readsAllPages: boolean;
	/** The action's own parameters, by the API's names. */
	parameters: IDataObject;
	/** Parameters that the user wrote for an action that the node does not have. */
	custom?: IDataObject;
	/** For Cloud Infinite. */
	bucket?: Bucket;
	options: Options;
}

/** @throws UserError or NodeOperationError that names the field and what it accepts */
export function readSettings(
	context: IExecuteFunctions,
	itemIndex: number,
	account?: AccountFacts,
): Settings {
	// an expression without a result counts as a field that was left out
	const parameter = (name: string, fallback?: unknown) => {
		const value = context.getNodeParameter(name, itemIndex, fallback);
		return (isEmpty(value) ? fallback : value) as never;
	};
	const operation = onSite(chosenOperation(context, itemIndex), account?.site);
	const collection: IDataObject = parameter('options', {});
	const own = (field: INodeProperties) => {
		const { name, required } = field;
		// what is on the form is read from Options, too: scripts may have it there
		if (!isOnForm(operation, field) || !isEmpty(collection[name])) return collection[name];
		const value = parameter(name, '') as IDataObject[string];
		// what the user left as it is need not be sent
		return required || value !== field.default ? value : undefined;
	};
	const parameters: IDataObject = Object.fromEntries(
		operation.fields.map((field) => [field.name, own(field)]),
	);
	checkSite(operation, { ...collection, ...parameters });
	checkParameters(operation.fields, parameters);
	const options = settleOptions(operation, {
		outputFields: parameter('outputFields', ''),
		...collection,
		...(parameter('tuning', {}) as IDataObject),
	});
	const output: OutputKind = parameter('output', 'simplified');
	checkParameters([outputField], { output });
	if (output === 'selectedFields') checkOutputFields(options);
	const layout: string = parameter('layout', operation.layouts?.[0].value ?? '');
	const values: ValueForm = parameter('values', 'printed');
	if (output === 'simplified') {
		checkParameters([...layoutField(operation), ...valuesField(operation)], { layout, values });
	}
	const { allPages } = operation.pdf ?? {};
	return {
		itemIndex,
		operation,
		action: operation.custom
			? customAction(context, itemIndex)
			: (operation.apiAction ?? operation.value),
		output,
		layout,
		values,
		pages: readPageSelection(context, itemIndex, operation, options),
		readsAllPages: allPages !== undefined && parameters[allPages] === true,
		parameters,
		custom: operation.custom
			? jsonObject(parameter('customParameters', '{}'), 'Parameters')
			: undefined,
		bucket: operation.bucket ? readBucket(context, itemIndex) : undefined,
		options,
	};
}

/** Some actions work in a few regions only; the credential uses its own if it is one, else the first. */
export const regionOf = ({ operation: { regions = [] }, options }: Settings): string =>
	options.region || regions.join(',');

function chosenOperation(context: IExecuteFunctions, itemIndex: number): Operation {
	const action = context.getNodeParameter('operation', itemIndex) as string;
	const operation = findOperation(action);
	if (operation) return operation;
	throw new NodeOperationError(context.getNode(), `The operation '${action}' does not exist`, {
		itemIndex,
		description: "Choose one in the node's 'Operation' menu",
	});
}

function checkOutputFields({ outputFields }: Options): void {
	if (outputFields.length) return;
	throw new UserError("'Output Fields' is empty", {
		description: "Enter the names of the fields, or set 'Output' to Simplified",
	});
}

function readPageSelection(
	context: IExecuteFunctions,
	itemIndex: number,
	operation: Operation,
	{ maxPages }: Options,
): PageSelection {
	const given = readsPages(operation) && context.getNodeParameter('pages', itemIndex, 'all');
	const text = given === false ? '1' : String(given).trim();
	const ranges = parsePagesField(text);
	if (ranges) {
		// pages that are named outright are wanted, unless the user has set a limit himself
		const usual = isOpen(ranges) ? DEFAULT_MOST_PAGES : Infinity;
		return { ranges, limit: maxPages ?? usual };
	}
	throw new NodeOperationError(
		context.getNode(),
		`'Pages' is not a valid page range: '${text.slice(0, 50)}'`,
		{
			itemIndex,
			description:
				"Enter '1', '2-5', '1,3', '4-', 'last' or 'all'. Pages are numbered from 1 to 10,000",
		},
	);
}

function customAction(context: IExecuteFunctions, itemIndex: number): string {
	const action = String(context.getNodeParameter('customAction', itemIndex, '')).trim();
	if (/^[A-Z][A-Za-z0-9]{1,63}$/.test(action)) return action;
	throw new NodeOperationError(
		context.getNode(),
		action ? `'${action.slice(0, 70)}' is not the name of an action` : "'Action' is empty",
		{
			itemIndex,
			description: 'Copy the name from the API reference, such as GeneralBasicOCR',
		},
	);
}
