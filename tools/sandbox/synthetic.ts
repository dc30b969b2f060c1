import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Picture } from './picture';
import type { ActionSpec } from './spec';
import type { JsonObject } from './types';

const folder = path.join(__dirname, '../../test/fixtures/everyField/answers');

/**
 * The invented answer of an action, with the fields that the account's site documents; only the
 * page count tells of the file that was sent.
 */
export function syntheticResponse(
	name: string,
	action: ActionSpec,
	pictures: Picture[],
): JsonObject {
	const fixture = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as {
		Response: JsonObject;
	};
	const response = Object.fromEntries(
		Object.entries(fixture.Response).filter(([field]) => Object.hasOwn(action.response, field)),
	);
	const pageCountField = action.pdf?.pageCountField;
	if (pageCountField && pictures.length > 0) response[pageCountField] = pictures[0].pageCount;
	return response;
}
