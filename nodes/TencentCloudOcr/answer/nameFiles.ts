import type { IDataObject } from 'n8n-workflow';

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
	// copies of a document share the answer, and may want other names: what is on the way is copied
	const copies = new Set<IDataObject>();
	const response = copyOf(answer.response, copies);
	const opened = new Map<string, IDataObject>();
	const files = answer.files.map((file) => {
		const field = free(wanted || file.field);
		const [first, ...rest] = file.path;
		const isInText = rest.length > 0 && typeof answer.response[first] === 'string';
		if (!isInText) write(response, file.path, field, copies);
		else {
			const inner = opened.get(first) ?? (parseJson(answer.response[first]) as IDataObject);
			opened.set(first, inner);
			write(inner, rest, field, copies);
		}
		return { ...file, field };
	});
	for (const [name, inner] of opened) response[name] = JSON.stringify(inner);
	return { ...answer, response, files };
}

function write(holder: IDataObject, path: string[], value: string, copies: Set<IDataObject>): void {
	const key = path[path.length - 1];
	let inner = holder;
	for (const step of path.slice(0, -1)) {
		inner[step] = copyOf(inner[step] as IDataObject, copies);
		inner = inner[step] as IDataObject;
	}
	inner[key] = value;
}

/** One level; itself, where it is a copy already. */
function copyOf(object: IDataObject, copies: Set<IDataObject>): IDataObject {
	if (copies.has(object)) return object;
	const isList = Array.isArray(object);
	const copy = (isList ? [...(object as unknown[])] : { ...object }) as IDataObject;
	copies.add(copy);
	return copy;
}
