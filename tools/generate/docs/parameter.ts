import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { entryFields } from '../../../nodes/TencentCloudOcr/settings/entries';
import { code, inSentence, plain, sentence } from './words';

/** One parameter as a line of a list: label, name, what it takes, default, meaning. */
export function parameterLine(field: INodeProperties, names = [field.name]): string {
	const { displayName, required, description = '', hint = '' } = field;
	const facts = [...names.map(code), ...(required ? ['required'] : [])].join(', ');
	const about = plain(description || hint);
	return `- **${displayName}** (${facts}): ${sentence(takes(field))}${about && ` ${sentence(about)}`}`;
}

const KINDS: Partial<Record<INodeProperties['type'], string>> = {
	boolean: 'true or false',
	json: 'a JSON object',
	string: 'text',
};

function takes(field: INodeProperties): string {
	const { type, typeOptions = {}, options = [] } = field;
	const base =
		type === 'options'
			? `one of ${choices(options as INodePropertyOptions[])}`
			: type === 'multiOptions'
				? `${typeOptions.maxAllowedFields === 1 ? 'one' : 'some'} of ${choices(options as INodePropertyOptions[])}`
				: type === 'number'
					? numbers(typeOptions)
					: type === 'collection'
						? `settings: ${(options as INodeProperties[]).map((o) => `${o.displayName} (${code(o.name)}, ${KINDS[o.type]})`).join(', ')}`
						: type === 'fixedCollection'
							? `a list of entries: ${entryFields(field).map(parts).join(', ')}`
							: typeOptions.multipleValues
								? 'a list of texts'
								: (KINDS[type] ?? type);
	return base + defaultOf(field);
}

/** A field of an entry, with what it takes. */
const parts = (field: INodeProperties) =>
	`${field.displayName} (${code(field.name)}, ${takes(field)})`;

const choices = (options: INodePropertyOptions[]) =>
	options
		.filter(({ value }) => value !== '')
		.map(({ name, value, description }) => {
			const label = String(value) === name ? code(value) : `${code(value)} ${name}`;
			return description ? `${label} (${inSentence(description)})` : label;
		})
		.join(', ');

const numbers = ({ minValue, maxValue }: NonNullable<INodeProperties['typeOptions']>) =>
	`a number${minValue === undefined ? '' : ` from ${minValue}`}${maxValue === undefined ? '' : ` to ${maxValue}`}`;

function defaultOf({ default: value }: INodeProperties): string {
	const isNothing = value === '' || (typeof value === 'object' && !Object.keys(value ?? {}).length);
	return isNothing ? '' : `; default ${[value].flat().map(code).join(', ')}`;
}
