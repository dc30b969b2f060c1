import type { IDataObject, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { entryFields } from '../../../nodes/TencentCloudOcr/settings/entries';
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

/** Parameters of the node that set every parameter of the action: required ones on top. */
export function nodeParameters({ fields }: Operation): IDataObject {
	return {
		...valuesOf(fields.filter(({ required }) => required)),
		options: valuesOf(fields.filter(({ required }) => !required)),
	};
}

/** The same for the API: choices that it wants as JSON are text, entries of a form a list. */
export function apiParameters({ fields, asJson = [] }: Operation): IDataObject {
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
	return { ...values, ...Object.fromEntries(json) };
}

const PICTURE = { base64: 'ImageBase64', url: 'ImageUrl' };

/** Names of the parameters for the sides that the operation has. */
export const sidesOf = ({ image, front = PICTURE, back }: Operation) =>
	image ? [front, ...(back ? [back] : [])] : [];
