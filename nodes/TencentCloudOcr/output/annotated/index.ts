import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';

import { annotatedPicture, sizeAround } from './svg';
import { annotations } from './places';
import { number } from '../../untyped';
import type { Answer } from '../../answer/answer';
import type { Run } from '../../call/call';
import { toBuffer, typeOf } from '../../input/content';
import type { Document } from '../../input/documents';
import { imageSize } from './imageSize';
import type { Output } from '../items';
import type { Task } from '../../run/documentsOfItem';
import type { Settings } from '../../settings/settings';

/** Each page's picture goes to the item of the page, or all to the one of the document. */
export async function addPictures(
	{ context, budget }: Run,
	{ given, operation }: Settings,
	{ sides }: Task,
	answers: Answer[],
	{ items, perAnswer }: Output,
): Promise<void> {
	if (!given.annotatedPicture || !operation.hasCoordinates || !sides.length || !items.length) return;
	const { document } = sides[0];
	for (const [index, answer] of answers.entries()) {
		const release = await budget.acquire(document.kind === 'file' ? document.base64Length : 0);
		try {
			const item = items[perAnswer ? index : 0];
			const field = perAnswer || !index ? 'annotated' : `annotated_${index + 1}`;
			item.binary = { ...item.binary, [field]: await annotate(context, answer, document) };
		} finally {
			release();
		}
	}
}

/** The picture of an answer with what was recognised drawn over it. */
async function annotate(
	context: IExecuteFunctions,
	{ response, page }: Answer,
	document: Document,
): Promise<IBinaryData> {
	const found = annotations(response);
	const picture = await embed(document);
	const svg = Buffer.from(
		annotatedPicture(
			{
				...(picture ?? sizeAround(found)),
				angle: picture ? (number(response.Angle ?? response.Angel) ?? 0) : 0,
			},
			found,
		),
	);
	const fileName = `annotated${page === undefined ? '' : `_page_${page}`}.svg`;
	return await context.helpers.prepareBinaryData(svg, fileName, 'image/svg+xml');
}

/** A picture that a browser can show; nothing for an address, and for a PDF, whose pages are no pictures. */
async function embed(document: Document) {
	if (document.kind === 'url') return undefined;
	const bytes = await document.read();
	const type = typeOf(bytes);
	const size = type && imageSize(toBuffer(bytes));
	if (!size) return undefined;
	const base64 = typeof bytes === 'string' ? bytes : bytes.toString('base64');
	return { ...size, href: `data:${type.mimeType};base64,${base64}` };
}
