import type { INode } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { MAX_REQUEST_BYTES } from '../catalog/limits';
import type { ImageLimits, Operation } from '../catalog/types';
import type { FileInput } from './input';

/** Room for the other parameters and the quotes around them. */
const REQUEST_MARGIN = 16 * 1024;

/** Checks that cost nothing, before the call that does. Throws a clear error for the item. */
export function checkFile(
	node: INode,
	itemIndex: number,
	operation: Operation,
	file: FileInput,
	{ formats, maxBase64Bytes }: ImageLimits,
) {
	const fail = (message: string, description: string): never => {
		throw new NodeOperationError(node, message, { itemIndex, description });
	};
	const name = file.fileName ? `The file '${file.fileName}'` : 'The file';
	const readable = `'${operation.name}' reads ${listed(formats)}`;
	if (!file.type) {
		fail(
			`${name} is not a picture that can be read`,
			`${readable}. Its first bytes are of no known kind, whatever its name says`,
		);
	} else if (!(formats as string[]).includes(file.type.name)) {
		fail(`${name} is ${article(file.type.name)}`, `${readable}. Convert it first`);
	}
	const limit = Math.min(maxBase64Bytes, MAX_REQUEST_BYTES - REQUEST_MARGIN);
	if (file.base64.length > limit) {
		fail(
			`${name} is too large: ${megabytes(file.base64.length)} MB as base64`,
			`'${operation.name}' takes up to ${megabytes(limit)} MB as base64, which is a file of ${megabytes((limit * 3) / 4)} MB. Make the picture smaller`,
		);
	}
}

const megabytes = (bytes: number) => (Math.floor((bytes / 1024 / 1024) * 100) / 100).toString();

const article = (name: string) => `${/^(HTML|HEIC|SVG|Excel|[AEIO])/.test(name) ? 'an' : 'a'} ${name}`;

function listed(names: string[]): string {
	return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0];
}
