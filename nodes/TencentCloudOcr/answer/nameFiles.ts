import type { IDataObject } from 'n8n-workflow';
import { deepCopy } from 'n8n-workflow';

import { parseJson } from '../untyped';
import type { Answer } from './answer';

/**
 * Names that are used once each: the name itself, or, when it is taken, the name with the next free
 * number.
 */
export function freeNames(taken: Iterable<string>): (name: string) => string {
	const used = new Set(taken);
	const counts = new Map<string, number>();
	return (name) => {
		let free = name;
		for (let count = counts.get(name) ?? 1; used.has(free);) {
			free = `${name}_${++count}`;
			counts.set(name, count);
		}
		used.add(free);
		return free;
	};
}

/**
 * Gives the files of an answer their binary fields. The answer then contains the field's name where
 * the file was.
 * @param taken fields that the item has already
 * @param wanted the name that the user wants for them; '' leaves each with its own
 */
export function nameFiles(answer: Answer, taken: string[], wanted: string): Answer {
	if (!answer.files.length) return answer;
	const free = freeNames(taken);
	// copies of a document share the answer, and may want other names
	const response = deepCopy(answer.response);
	const opened = new Map<string, IDataObject>();
	const files = answer.files.map((file) => {
		const field = free(wanted || file.field);
		write(response, file.path, field, opened);
		return { ...file, field };
	});
	for (const [name, inner] of opened) response[name] = JSON.stringify(inner);
	return { ...answer, response, files };
}

/** @param opened what texts of the answer contain as JSON, parsed once, by the field of the text */
function write(
	response: IDataObject,
	path: string[],
	field: string,
	opened: Map<string, IDataObject>,
): void {
	const [first, ...rest] = path;
	if (rest.length && typeof response[first] === 'string') {
		const inner = opened.get(first) ?? (parseJson(response[first]) as IDataObject);
		opened.set(first, inner);
		set(inner, rest, field);
	} else set(response, path, field);
}

function set(holder: IDataObject, path: string[], value: string): void {
	const key = path[path.length - 1];
	const inner = path
		.slice(0, -1)
		.reduce<IDataObject>((object, step) => object[step] as IDataObject, holder);
	inner[key] = value;
}
