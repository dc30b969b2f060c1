import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { parseJson } from '../untyped';
import type { Answer, ResponseFile, StoredFile } from './answer';
import { headOf, plainBase64 } from '../input/base64';
import { fileType } from '../input/fileType';
import { freeName } from './nameFiles';

interface Found {
	holder: IDataObject;
	key: string;
	path: string;
	file: ResponseFile;
}

/**
 * Moves the pictures and files of an answer into n8n's binary storage, at once, so that base64
 * never lives on as text. In their place stands the name of the binary field.
 */
export async function storeFiles(
	context: IExecuteFunctions,
	response: IDataObject,
	declared: ResponseFile[] = [],
): Promise<Answer> {
	const files: StoredFile[] = [];
	for (const file of declared) {
		const { json } = file;
		if (json === undefined) {
			await storeAll(context, find(response, file), files);
			continue;
		}
		const held = parseJson(response[json]);
		if (typeof held !== 'object' || held === null) continue;
		const before = files.length;
		await storeAll(context, find(held as IDataObject, file, [json]), files);
		// the text stays as it was sent unless something was taken out of it
		if (files.length > before) response[json] = JSON.stringify(held);
	}
	return { response, files };
}

async function storeAll(context: IExecuteFunctions, found: Found[], files: StoredFile[]) {
	for (const { holder, key, path, file } of found) {
		const base64 = plainBase64(holder[key] as string);
		if (!base64) continue;
		const field = freeName(file.field, (name) => files.some((other) => other.field === name));
		const suffix = field.slice(file.field.length);
		const type = fileType(headOf(base64, 65_536));
		const binary = await context.helpers.prepareBinaryData(
			Buffer.from(base64, 'base64'),
			`${file.fileName}${suffix}.${type?.extension ?? 'bin'}`,
			type?.mimeType ?? 'application/octet-stream',
		);
		files.push({ path, field, binary });
		holder[key] = field;
	}
}

/** Places that a path with `*` names, as far as the answer has text there. */
function find(response: IDataObject, file: ResponseFile, start: string[] = []): Found[] {
	if (file.path === '**') return anywhere(response, start);
	const steps = file.path.split('.');
	const key = steps.pop() as string;
	let holders: Array<{ holder: IDataObject; path: string[] }> = [{ holder: response, path: start }];
	for (const step of steps) {
		holders = holders.flatMap(({ holder, path }) =>
			(step === '*' ? Object.keys(holder) : [step])
				.map((name) => ({ holder: holder[name] as IDataObject, path: [...path, name] }))
				.filter((next) => typeof next.holder === 'object' && next.holder !== null),
		);
	}
	return holders
		.filter(({ holder }) => typeof holder[key] === 'string' && holder[key] !== '')
		.map(({ holder, path }) => ({ holder, key, path: [...path, key].join('.'), file }));
}

const FILE_TYPES = ['JPEG', 'PNG', 'BMP', 'PDF', 'Word', 'Excel'];

/** Every text that is a file, of an answer that nobody has described. */
function anywhere(holder: IDataObject, path: string[]): Found[] {
	return Object.entries(holder).flatMap(([key, value]) => {
		const here = [...path, key];
		if (typeof value === 'object' && value !== null) return anywhere(value as IDataObject, here);
		if (typeof value !== 'string' || !isFile(value)) return [];
		// of an entry of a list, the list has the name
		const name = here.filter((step) => !/^\d+$/.test(step)).at(-1) ?? 'file';
		return [
			{ holder, key, path: here.join('.'), file: { path: '**', field: name, fileName: name } },
		];
	});
}

const isFile = (text: string) =>
	FILE_TYPES.includes(fileType(headOf(text, 65_536))?.name ?? '') && !!plainBase64(text);
