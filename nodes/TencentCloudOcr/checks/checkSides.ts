import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import type { Document, Side } from '../input/document';
import type { Settings } from '../settings/settings';

/** @param present binary fields of the item @throws UserError when a side is missing or too many */
export function checkSides(fronts: Document[], backs: Document[], present: string[]): void {
	if (!fronts.length) {
		const onlyBack = backs.length > 0;
		throw new UserError(onlyBack ? 'There is only a back side' : 'There is no file to read', {
			description: onlyBack
				? 'The front side is required: fill in its field, above the one for the back side'
				: `Fill in the field below 'Input'${present.length ? `. The item has: ${present.map((name) => `'${name}'`).join(', ')}` : ''}`,
		});
	}
	if (backs.length && backs.length + fronts.length > 2) {
		throw new UserError('A two-sided document has one front and one back side', {
			description:
				'Enter one binary field for each side. For several documents, use one item for each',
		});
	}
}

/** The parameter that the file goes into must not be one that the user has written by hand. */
export function checkReserved({ custom = {} }: Settings, sides: Side[]): void {
	for (const { document, parameters } of sides) {
		const name = document.kind === 'url' ? parameters.url : parameters.base64;
		if (!Object.hasOwn(custom, name)) continue;
		throw new UserError(
			`'Parameters' sets '${name}', which is reserved for the file from 'Input'`,
			{
				description: `Remove '${name}' from 'Parameters', or set 'Input' to None`,
			},
		);
	}
}

/** @throws UserError when the service requires a back side for the chosen kind of document */
export function checkNeededBack({ operation: { back, fields }, parameters }: Settings): void {
	if (!back?.needed) return;
	const { by, values } = back.needed;
	const [first, second] = by.map((name) => String(parameters[name]));
	if (!values[first]?.includes(second)) return;
	const [country, kind] = by.map((name) => choiceName(fields, name, String(parameters[name])));
	throw new UserError(`The back side is missing: ${kind}, ${country}`, {
		description:
			'The service verifies this document only with both sides. Fill in the field for the back side',
	});
}

/** What the menu calls a value. */
function choiceName(fields: INodeProperties[], name: string, value: string): string {
	const choices = (fields.find((field) => field.name === name)?.options ??
		[]) as INodePropertyOptions[];
	return choices.find((choice) => choice.value === value)?.name ?? value;
}
