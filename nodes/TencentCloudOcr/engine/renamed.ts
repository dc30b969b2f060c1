import type { IDataObject } from 'n8n-workflow';
import { deepCopy } from 'n8n-workflow';

import { parseJson } from '../shapes/read';
import type { Answer } from '../shapes/types';

/** The name itself, or, when it is taken, the name with the next free number. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
	if (!isTaken(name)) return name;
	for (let count = 2; ; count++) if (!isTaken(`${name}_${count}`)) return `${name}_${count}`;
}

/** Files whose binary field is taken get another one, in the answer's text, too. */
export function renamed(answer: Answer, taken: string[]): Answer {
	const used = new Set([...taken, ...answer.files.map(({ field }) => field)]);
	if (!answer.files.some(({ field }) => taken.includes(field))) return answer;
	// copies of a document share the answer, and may keep nothing of their source
	const response = deepCopy(answer.response);
	const files = answer.files.map((file) => {
		if (!taken.includes(file.field)) return file;
		const field = freeName(file.field, (name) => used.has(name));
		used.add(field);
		write(response, file.path.split('.'), field);
		return { ...file, field };
	});
	return { ...answer, response, files };
}

/** A step may lead into text that is JSON itself. */
function write(holder: IDataObject, [step, ...rest]: string[], name: string): void {
	const inner = holder[step];
	if (!rest.length) holder[step] = name;
	else if (typeof inner === 'string') {
		const held = parseJson(inner) as IDataObject;
		write(held, rest, name);
		holder[step] = JSON.stringify(held);
	} else write(inner as IDataObject, rest, name);
}
