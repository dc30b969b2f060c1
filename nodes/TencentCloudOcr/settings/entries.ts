import type { IDataObject, INodeProperties, INodePropertyCollection } from 'n8n-workflow';

/** The only kind of entry of a list that a user fills in. */
const kindOf = ({ options = [] }: INodeProperties) => options[0] as INodePropertyCollection;

/** What the form asks for each entry of such a list. */
export const entryFields = (field: INodeProperties): INodeProperties[] => kindOf(field).values;

/** Its entries, as n8n's form gives them or as the list that an expression returns. */
export function entriesOf(field: INodeProperties, given: unknown): IDataObject[] {
	if (Array.isArray(given)) return given as IDataObject[];
	const entries = (given as IDataObject)[kindOf(field).name] ?? [];
	return [entries].flat() as IDataObject[];
}

/** The names that the entries of all such lists begin with. */
export const namesInEntries = (fields: INodeProperties[], given: IDataObject): string[] =>
	fields
		.filter(({ type, name }) => type === 'fixedCollection' && given[name])
		.flatMap((field) =>
			entriesOf(field, given[field.name]).map((entry) => String(entry[entryFields(field)[0].name])),
		);
