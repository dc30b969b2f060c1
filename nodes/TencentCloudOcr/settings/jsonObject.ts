import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import type { Operation } from '../catalog/types';
import { parseJson } from '../untyped';

export type JsonKeys = NonNullable<Operation['json']>[string];

/**
 * A JSON object from a parameter of type json.
 * @param keys the only ones that it may have
 * @throws UserError when it is anything else
 */
export function jsonObject(given: unknown, displayName: string, keys?: JsonKeys): IDataObject {
	const parsed = typeof given === 'string' ? parseJson(given) : given;
	if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
		throw new UserError(`The '${displayName}' is not a JSON object`, {
			description: 'Write names and values in braces, such as {"ReturnFullText": true}',
		});
	}
	checkValues(parsed, displayName);
	if (keys) checkKeys(parsed as IDataObject, displayName, keys);
	return parsed as IDataObject;
}

/** Deeper than any parameter of the API. */
const DEEPEST = 100;

/** What would reach the service as something else: the call would be charged all the same. */
function checkValues(value: unknown, displayName: string, key = '', depth = 0): void {
	if (typeof value === 'number' && !isExact(value)) {
		throw new UserError(`The '${displayName}' holds a number that is too large: '${key}'`, {
			description: 'Such numbers lose digits on the way. Write it in quotes if the API takes text',
		});
	}
	if (typeof value !== 'object' || value === null) return;
	if (depth >= DEEPEST) {
		throw new UserError(`The '${displayName}' is nested too deeply`, {
			description: `Objects and lists may stand in one another up to ${DEEPEST} deep`,
		});
	}
	for (const [name, inner] of Object.entries(value)) {
		checkValues(inner, displayName, name.slice(0, 50), depth + 1);
	}
}

const isExact = (value: number) =>
	Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));

/** The service passes over what it does not know, and charges all the same. */
function checkKeys(json: IDataObject, displayName: string, keys: JsonKeys): void {
	for (const [key, value] of Object.entries(json)) {
		if (!Object.hasOwn(keys, key)) {
			throw new UserError(`The '${displayName}' cannot hold '${key.slice(0, 50)}'`, {
				description: `Allowed are: ${Object.keys(keys).join(', ')}`,
			});
		}
		const type = keys[key];
		const fits = type === 'boolean' ? typeof value === 'boolean' : type.includes(String(value));
		if (fits) continue;
		const allowed = type === 'boolean' ? 'true, false' : type.map((text) => `"${text}"`).join(', ');
		throw new UserError(
			`The '${displayName}' cannot have ${JSON.stringify(value).slice(0, 50)} for '${key}'`,
			{ description: `Allowed are: ${allowed}` },
		);
	}
}
