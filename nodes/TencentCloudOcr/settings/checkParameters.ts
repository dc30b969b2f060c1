import type { IDataObject, INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import { entriesOf, entryFields } from './entries';

/** What n8n hands over for a field that was left out or whose expression found nothing. */
export const isEmpty = (value: unknown) =>
	value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length);

/**
 * Compares values with the fields of the form. n8n checks what is typed in, but not the result of an
 * expression, and a call that the service refuses may still be charged.
 * @throws UserError that names the field and what it accepts
 */
export function checkParameters(fields: INodeProperties[], given: IDataObject): void {
	for (const field of fields) {
		const value = given[field.name];
		if (!isEmpty(value)) CHECKS[field.type]?.(field, value);
		else if (field.required) {
			throw new UserError(`'${field.displayName}' is empty`, {
				description: `The operation requires it.${allowed(field)} Check the field, or the expression in it`,
			});
		}
	}
}

/**
 * For numbers that are brought back into their range afterwards: any number is accepted.
 * @throws UserError that names the field
 */
export function checkNumbers(fields: INodeProperties[], given: IDataObject): void {
	for (const field of fields) {
		const value = given[field.name];
		const isWrong = field.type === 'number' && !isEmpty(value) && !Number.isFinite(Number(value));
		if (isWrong) refuse(field, value, 'numbers');
	}
}

type Check = (field: INodeProperties, value: unknown) => void;

const CHECKS: Partial<Record<INodeProperties['type'], Check>> = {
	options: (field, value) => checkChoice(field, value),
	multiOptions: checkChoices,
	boolean: (field, value) => {
		if (typeof value !== 'boolean')
			refuse(field, value, `true, false${asText(value, ['true', 'false'])}`);
	},
	number: checkNumber,
	string: checkText,
	collection: ({ displayName, options = [] }, value) => {
		if (typeof value !== 'object' || Array.isArray(value)) {
			throw new UserError(`'${displayName}' is not an object with fields`, {
				description: `Allowed fields: ${options.map(({ name }) => name).join(', ')}`,
			});
		}
		checkParameters(options as INodeProperties[], value as IDataObject);
	},
	fixedCollection: (field, value) => {
		const isObject = (entry: unknown) => typeof entry === 'object' && entry !== null;
		const entries = isObject(value) ? entriesOf(field, value) : [undefined];
		if (!entries.every((entry) => isObject(entry) && !Array.isArray(entry))) {
			throw new UserError(`'${field.displayName}' is not a list of objects`, {
				description: `Allowed fields: ${entryFields(field)
					.map(({ name }) => name)
					.join(', ')}`,
			});
		}
		for (const entry of entries) checkParameters(entryFields(field), entry as IDataObject);
	},
};

function refuse(field: INodeProperties, value: unknown, values: string): never {
	throw new UserError(`'${field.displayName}' cannot be '${shortened(value)}'`, {
		description: `Allowed values: ${values}`,
	});
}

/** A value such as "true" looks right in the error, but is text: the error must say so. */
const asText = (value: unknown, values: string[]) =>
	values.includes(String(value)) ? '. Enter it exactly as written here, not as text' : '';

const shortened = (value: unknown) =>
	(typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, 50);

const choices = ({ options = [] }: INodeProperties) => options as INodePropertyOptions[];

/** The value, which an expression has to return, and the name, which the menu shows. */
const label = ({ name, value }: INodePropertyOptions) =>
	value === '' || String(value) === name ? name : `${value} (${name})`;

const listed = (entries: INodePropertyOptions[]) => entries.map(label).join(', ');

const allowed = (field: INodeProperties) =>
	field.type === 'options' ? ` Allowed values: ${listed(choices(field))}.` : '';

function checkChoice(field: INodeProperties, value: unknown): void {
	if (choices(field).some((choice) => choice.value === value)) return;
	const values = choices(field).map((choice) => String(choice.value));
	refuse(field, value, `${listed(choices(field))}${asText(value, values)}`);
}

function checkChoices(field: INodeProperties, value: unknown): void {
	const values: unknown[] = [value].flat();
	for (const entry of values) checkChoice(field, entry);
	const most = field.typeOptions?.maxAllowedFields ?? Infinity;
	if (values.length <= most) return;
	const chosen = choices(field).filter((choice) => values.includes(choice.value));
	throw new UserError(
		`'${field.displayName}' accepts at most ${most === 1 ? 'one choice' : `${most} choices`}, but has ${values.length}`,
		{ description: `Keep ${most === 1 ? 'one' : most} of: ${listed(chosen)}` },
	);
}

function checkNumber(field: INodeProperties, value: unknown): void {
	const { minValue = -Infinity, maxValue = Infinity } = field.typeOptions ?? {};
	const fits = typeof value === 'number' && value >= minValue && value <= maxValue;
	if (fits) return;
	const from = Number.isFinite(minValue) ? ` from ${minValue}` : '';
	const to = Number.isFinite(maxValue) ? ` up to ${maxValue}` : '';
	refuse(field, value, `numbers${from}${to}`);
}

function checkText({ displayName, typeOptions }: INodeProperties, value: unknown): void {
	const texts: unknown[] = typeOptions?.multipleValues ? [value].flat() : [value];
	if (texts.every((text) => typeof text === 'string' || typeof text === 'number')) return;
	throw new UserError(`'${displayName}' is not text: ${shortened(value)}`, {
		description: typeOptions?.multipleValues
			? 'Allowed values: a list of texts, or one text with commas in between'
			: 'Allowed values: text and numbers. Check the expression in the field',
	});
}
