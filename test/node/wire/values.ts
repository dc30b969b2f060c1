import type { IDataObject, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { entryFields } from '../../../nodes/TencentCloudOcr/settings/entries';
import { isOnForm } from '../../../nodes/TencentCloudOcr/catalog/parts/onForm';
import type { Operation } from '../../../nodes/TencentCloudOcr/catalog/types';

/** A valid value that is not the default where there is another one. */
function valueOf(field: INodeProperties): unknown {
	const choices = ((field.options ?? []) as INodePropertyOptions[]).map(({ value }) => value);
	const values: Partial<Record<INodeProperties['type'], unknown>> = {
		boolean: !field.default,
		options: choices.findLast((value) => value !== field.default),
		multiOptions: choices.slice(0, 1),
		string: field.typeOptions?.multipleValues
			? ['Invoice No.', '日期', 'a "b"']
			: `any ${field.name}`,
	};
	if (field.type === 'fixedCollection') {
		return { field: [valuesOf(entryFields(field)), { KeyName: '日期', KeyType: 0 }] };
	}
	return field.type === 'collection'
		? valuesOf((field.options ?? []) as INodeProperties[])
		: values[field.type];
}

const valuesOf = (fields: INodeProperties[]) =>
	Object.fromEntries(fields.map((field) => [field.name, valueOf(field)])) as IDataObject;

/** Parameters of the node that set every parameter of the action, each where the form has it. */
export function nodeParameters(operation: Operation): IDataObject {
	const { fields } = operation;
	return {
		...valuesOf(fields.filter((field) => isOnForm(operation, field))),
		options: valuesOf(fields.filter((field) => !isOnForm(operation, field))),
	};
}

/** The same for the API: choices and switches that it wants as JSON are text, entries of a form a list. */
export function apiParameters({ fields, asJson = [], switches = {} }: Operation): IDataObject {
	const values: IDataObject = {
		...valuesOf(fields),
		...Object.fromEntries(
			fields
				.filter(({ type }) => type === 'fixedCollection')
				.map((field) => [field.name, (valueOf(field) as IDataObject).field]),
		),
	};
	const json = asJson
		.filter((name) => name in values)
		.map((name) => [name, `{"${String(values[name])}":true}`]);
	const switched = Object.entries(switches).filter(([name]) => name in values);
	return { ...values, ...Object.fromEntries([...json, ...switched]) };
}

const PICTURE = { base64: 'ImageBase64', url: 'ImageUrl' };

/** Names of the parameters for the sides that the operation has. */
export const sidesOf = ({ image, front = PICTURE, back }: Operation) =>
	image ? [front, ...(back ? [back] : [])] : [];
