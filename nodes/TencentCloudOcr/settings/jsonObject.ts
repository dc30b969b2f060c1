import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

/**
 * A JSON object from a parameter of type json.
 * @throws UserError when it is anything else
 */
export function jsonObject(given: unknown, displayName: string): IDataObject {
	const parsed = typeof given === 'string' ? parsedOf(given) : given;
	if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
		throw new UserError(`'${displayName}' is not a JSON object`, {
			description: 'Write names and values in braces, such as {"ReturnFullText": true}',
		});
	}
	checkValues(parsed, displayName);
	return parsed as IDataObject;
}

/** As it was given: how deep it is, is checked. */
function parsedOf(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

/** Deeper than any parameter of the API. */
const DEEPEST = 100;

/** Refuses what JSON would change: the service would charge for a call that means something else. */
function checkValues(value: unknown, displayName: string, key = '', depth = 0): void {
	if (typeof value === 'number' && !isExact(value)) {
		throw new UserError(`'${displayName}' contains a number that is too large: '${key}'`, {
			description: 'Such a number would lose digits. Put it in quotes if the API accepts text',
		});
	}
	if (typeof value !== 'object' || value === null) return;
	if (depth >= DEEPEST) {
		throw new UserError(`'${displayName}' is nested too deeply`, {
			description: `Objects and lists can be nested up to ${DEEPEST} levels deep`,
		});
	}
	for (const [name, inner] of Object.entries(value)) {
		checkValues(inner, displayName, name.slice(0, 50), depth + 1);
	}
}

const isExact = (value: number) =>
	Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
