import type { IDataObject } from 'n8n-workflow';
import { deepCopy } from 'n8n-workflow';

import { parseJson } from '../untyped';
import type { Answer } from './answer';

/** The name itself, or, when it is taken, the name with the next free number. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
	if (!isTaken(name)) return name;
	for (let count = 2; ; count++) if (!isTaken(`${name}_${count}`)) return `${name}_${count}`;
}

/**
 * Files of an answer in binary fields that are free, named in the answer's text, too.
 * @param wanted the name that the user wants for them; '' leaves each with its own
 */
export function renamed(answer: Answer, taken: string[], wanted: string): Answer {
	const own = answer.files.map(({ field }) => field);
	if (!wanted && !own.some((field) => taken.includes(field))) return answer;
	const used = new Set(wanted ? taken : [...taken, ...own]);
	// copies of a document share the answer, and may want something else
	const response = deepCopy(answer.response);
	const files = answer.files.map((file) => {
		if (!wanted && !taken.includes(file.field)) return file;
		const field = freeName(wanted || file.field, (name) => used.has(name));
		used.add(field);
		write(response, file.path.split('.'), field);
		return { ...file, field };
	});
	return { ...answer, response, files };
}

/** A step may lead into text that is JSON itself. */
function write(holder: IDataObject, [step, ...rest]: string[], name: string): void {
	const text = holder[step];
	const inner = typeof text === 'string' ? parseJson(text) : text;
	if (!rest.length) holder[step] = name;
	else if (typeof inner === 'object' && inner !== null) {
		write(inner as IDataObject, rest, name);
		if (typeof text === 'string') holder[step] = JSON.stringify(inner);
	}
}
