import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../nodes/TencentCloudOcr/catalog/types';
import { findOperation } from '../../nodes/TencentCloudOcr/catalog';
import { shapes } from '../../nodes/TencentCloudOcr/shapes';
import type { Answer, ResponseFile, StoredFile } from '../../nodes/TencentCloudOcr/answer/answer';

/** The answer of one call as a shape gets it: files are stored, their names stand in their place. */
export function answerOf({ files: declared = [] }: Operation, given: IDataObject): Answer {
	const response = structuredClone(given);
	const files: StoredFile[] = [];
	for (const file of declared) {
		if (file.json === undefined) {
			store(response, file, [], files);
		} else if (typeof response[file.json] === 'string' && response[file.json]) {
			const held = JSON.parse(response[file.json] as string) as IDataObject;
			store(held, file, [file.json], files);
			response[file.json] = JSON.stringify(held);
		}
	}
	return { response, files };
}

function store(holder: IDataObject, file: ResponseFile, prefix: string[], files: StoredFile[]) {
	const visit = (value: IDataObject, [step, ...rest]: string[], path: string[]) => {
		for (const key of step === '*' ? Object.keys(value ?? {}) : [step]) {
			const next = value?.[key];
			if (rest.length) {
				visit(next as IDataObject, rest, [...path, key]);
			} else if (typeof next === 'string' && next) {
				const same = files.filter((other) => other.field.startsWith(file.field)).length;
				const field = same ? `${file.field}_${same + 1}` : file.field;
				files.push({
					path: [...prefix, ...path, key],
					field,
					binary: { mimeType: 'image/jpeg', data: '' },
				});
				value[key] = field;
			}
		}
	};
	visit(holder, file.path.split('.'), []);
}

export function operationOf(action: string): Operation {
	const operation = findOperation(action);
	if (!operation) throw new Error(`The catalog has no ${action}`);
	return operation;
}

/** Output items for one picture that the service answered with these fields. */
export const shaped = (operation: Operation, response: IDataObject, layout = '', more = {}) =>
	shapes[operation.shape]([{ ...answerOf(operation, response), ...more }], layout);

/** First output item for a picture that the service answered with these fields. */
export function simplified(action: string, response: IDataObject, layout = ''): IDataObject {
	return shaped(operationOf(action), response, layout)[0].json;
}
