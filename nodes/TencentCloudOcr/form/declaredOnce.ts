import type { INodeProperties } from 'n8n-workflow';

import { operations } from '../catalog';
import type { Operation } from '../catalog/types';

/**
 * Fields of all operations: one that several operations have is declared once, with the condition
 * that shows it for them. Fields of the same name that differ are separate, each for its operations.
 * @param root '/' for fields inside a collection: n8n's path from there to the node's parameters
 */
export function declaredOnce(
	fieldsOf: (operation: Operation) => INodeProperties[],
	root: '' | '/' = '',
): INodeProperties[] {
	const found = new Map<string, { field: INodeProperties; having: Operation[] }>();
	for (const operation of operations) {
		for (const field of fieldsOf(operation)) {
			const key = JSON.stringify(field);
			if (!found.has(key)) found.set(key, { field, having: [] });
			found.get(key)?.having.push(operation);
		}
	}
	return [...found.values()].map(({ field, having }) => shownFor(field, having, root));
}

/**
 * The field with a condition that names the operations that have it, or the others if fewer. n8n
 * shows a field as soon as one parameter of `show` is an expression, whatever the rest says: so the
 * operation, which never is one, is asked first, and `hide` is used on its own only.
 */
function shownFor(field: INodeProperties, having: Operation[], root: string): INodeProperties {
	const others = operations.filter((operation) => !having.includes(operation));
	if (!others.length) return field;
	const { show } = field.displayOptions ?? {};
	const named = (list: Operation[]) => ({
		[`${root}operation`]: list.map(({ value }) => value),
	});
	const displayOptions =
		!show && others.length < having.length
			? { hide: named(others) }
			: { show: { ...named(having), ...show } };
	return { ...field, displayOptions };
}
