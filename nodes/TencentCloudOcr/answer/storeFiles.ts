import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { parseJson } from '../untyped';
import type { Answer, ResponseFile, StoredFile } from './answer';
import { plainBase64 } from '../files/base64';
import { typeOf } from '../files/content';
import { freeNames } from './nameFiles';
import { safeField } from './safeNames';

interface FoundFile {
	holder: IDataObject;
	key: string;
	path: string[];
	file: ResponseFile;
}

/**
 * Moves the pictures and files of an answer into n8n's binary storage at once, so that their base64
 * is never kept as text. Later, `nameFiles` puts the name of the binary field where the file was.
 * @param notStored called for each file that the storage does not take; it stays in the answer
 */
export async function storeFiles(
	context: IExecuteFunctions,
	response: IDataObject,
	declared: ResponseFile[] = [],
	notStored = () => {},
): Promise<Answer> {
	const files: StoredFile[] = [];
	const fileName = freeNames([]);
	const store = async (found: FoundFile[]) => {
		for (const { holder, key, path, file } of found) {
			const base64 = await plainBase64(holder[key] as string);
			if (!base64) continue;
			const type = typeOf(base64);
			const name = `${fileName(file.fileName)}.${type?.extension ?? 'bin'}`;
			const mimeType = type?.mimeType ?? 'application/octet-stream';
			const binary = await context.helpers
				.prepareBinaryData(Buffer.from(base64, 'base64'), name, mimeType)
				.catch(() => undefined);
			// a full disk: what is paid for stays in the answer
			if (!binary) {
				notStored();
				continue;
			}
			files.push({ path, field: file.field, binary });
			holder[key] = '';
		}
	};
	for (const file of declared) {
		const inner = file.json === undefined ? undefined : parseJson(response[file.json]);
		if (file.json === undefined) await store(find(response, file));
		else if (typeof inner === 'object' && inner !== null) {
			const before = files.length;
			await store(find(inner as IDataObject, file, [file.json]));
			// the text stays as it was sent unless something was taken out of it
			if (files.length > before) response[file.json] = JSON.stringify(inner);
		}
	}
	return { response, files };
}

/** All positions that match a path with `*` and have text in the answer. */
function find(response: IDataObject, file: ResponseFile, start: string[] = []): FoundFile[] {
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
		.map(({ holder, path }) => ({ holder, key, path: [...path, key], file }));
}

const FILE_TYPES = ['JPEG', 'PNG', 'BMP', 'PDF', 'Word', 'Excel'];

/** Every text that is a file, in an answer of which the catalog knows nothing. */
function anywhere(holder: IDataObject, path: string[]): FoundFile[] {
	return Object.entries(holder).flatMap(([key, value]) => {
		const here = [...path, key];
		if (typeof value === 'object' && value !== null) return anywhere(value as IDataObject, here);
		if (typeof value !== 'string' || !isFile(value)) return [];
		// an entry of a list is named after the list
		const name = safeField(here.filter((step) => !/^\d+$/.test(step)).at(-1) ?? 'file');
		return [{ holder, key, path: here, file: { path: '**', field: name, fileName: name } }];
	});
}

const isFile = (text: string) => FILE_TYPES.includes(typeOf(text)?.name ?? '');
