import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';

import type { Answer } from '../../answer/answer';
import type { Run } from '../../call/execution';
import { toBuffer, typeOf } from '../../files/content';
import type { Document, ItemDocument } from '../../input/document';
import { sizeOf } from '../../input/document';
import { imageSize } from './imageSize';
import type { DocumentItems } from '../items';
import type { Settings } from '../../settings/settings';
import { angle } from '../../shapes/geometry';
import { annotations } from './places';
import { annotatedPicture, sizeAround } from './svg';

/** Adds each page's picture to the item of the page, or all of them to the item of the document. */
export async function addPictures(
	{ context, budget }: Run,
	{ options, operation }: Settings,
	{ sides }: ItemDocument,
	answers: Answer[],
	{ items, perAnswer }: DocumentItems,
): Promise<void> {
	if (!options.annotatedPicture || !operation.hasCoordinates || !sides.length || !items.length)
		return;
	const { document } = sides[0];
	for (const [index, answer] of answers.entries()) {
		const release = await budget.acquire(sizeOf(document));
		try {
			const item = items[perAnswer ? index : 0];
			const field = perAnswer || !index ? 'annotated' : `annotated_${index + 1}`;
			item.binary = { ...item.binary, [field]: await annotate(context, answer, document) };
		} finally {
			release();
		}
	}
}

/** The picture of an answer with all that was recognized drawn over it. */
async function annotate(
	context: IExecuteFunctions,
	{ response, page }: Answer,
	document: Document,
): Promise<IBinaryData> {
	const found = annotations(response);
	const picture = page === undefined ? await embed(document) : undefined;
	const svg = picture
		? annotatedPicture({ ...picture, angle: angle(response) ?? 0 }, found)
		: annotatedPicture({ ...sizeAround(found), angle: 0 }, found);
	const fileName = `annotated${page === undefined ? '' : `_page_${page}`}.svg`;
	return await context.helpers.prepareBinaryData(Buffer.from(svg), fileName, 'image/svg+xml');
}

/** The picture, where a browser can show it: not for an address, nor for pages of a PDF. */
async function embed(document: Document) {
	if (document.kind === 'url') return undefined;
	const bytes = await document.read();
	const type = typeOf(bytes);
	const size = type && imageSize(await toBuffer(bytes));
	if (!size) return undefined;
	const base64 = typeof bytes === 'string' ? bytes : bytes.toString('base64');
	return { ...size, href: `data:${type.mimeType};base64,${base64}` };
}
