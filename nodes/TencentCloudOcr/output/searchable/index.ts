import type { Answer } from '../../answer/answer';
import type { Run } from '../../call/execution';
import { toBuffer, typeOf, wholeOf } from '../../files/content';
import { free } from '../../files/free';
import { giveTurn } from '../../steps';
import type { FileDocument, ItemDocument } from '../../input/document';
import { sizeOf } from '../../input/document';
import { openPdf } from '../../pdf/openPdf';
import { pdfOfPicture } from '../../pdf/wrap/pdfOfPicture';
import { angle } from '../../shapes/geometry';
import type { Settings } from '../../settings/settings';
import type { DocumentItems } from '../items';
import { linesOf } from './lines';
import { textPages } from './textPages';

/** A file, or why there is none. */
type Made = Buffer | string;

/** Adds the document as a PDF whose text can be found to the first of its items. */
export async function addSearchable(
	{ context, files, tally }: Run,
	settings: Settings,
	{ sides }: ItemDocument,
	answers: Answer[],
	{ items: [item] }: DocumentItems,
): Promise<void> {
	if (!settings.options.searchablePdf || !sides.length || !item) return;
	const [{ document }] = sides;
	const fileName = document.fileName ?? 'searchable';
	const release = await files.acquire(sizeOf(document));
	try {
		const made = document.kind === 'url' ? 'a URL' : await make(settings, document, answers);
		if (typeof made === 'string') {
			tally.notSearchable.push({ fileName, reason: made });
			return;
		}
		const name = fileName.replace(/\.(pdf|jpe?g|png|bmp)$/i, '');
		const binary = await context.helpers.prepareBinaryData(made, `${name}.pdf`, 'application/pdf');
		item.binary = { ...item.binary, searchable: binary };
	} finally {
		release();
	}
}

async function make(settings: Settings, document: FileDocument, answers: Answer[]): Promise<Made> {
	const bytes = await document.read();
	if (typeOf(bytes)?.name !== 'PDF')
		return await ofPicture(settings, await toBuffer(bytes), answers);
	const file = await toBuffer(bytes);
	const layer = await layerOf(settings, file, answers);
	// a large file is in memory once: it is read again with room for the layer
	free(file);
	return typeof layer === 'string' ? layer : await wholeOf(await document.open(), layer);
}

async function layerOf(settings: Settings, file: Buffer, answers: Answer[]): Promise<Made> {
	const pdf = await openPdf(file, giveTurn);
	if (pdf.isEncrypted) return 'protected by a password';
	const pages = await textPages(settings, pdf, answers);
	// all pages have text: it is what was asked for
	if (!pages.length && pdf.pageCount) return Buffer.alloc(0);
	return (await pdf.textLayer(pages)) ?? 'damaged';
}

async function ofPicture(
	settings: Settings,
	bytes: Buffer,
	[{ response }]: Answer[],
): Promise<Made> {
	const wrapped = await pdfOfPicture(bytes, angle(response), giveTurn);
	if (!wrapped) return 'a kind of picture that PDF does not have';
	const { file, ...picture } = wrapped;
	const pdf = await openPdf(file, giveTurn);
	const lines = linesOf(response, settings);
	const layer = await pdf.textLayer([{ page: 1, lines, ...picture }]);
	return layer ? Buffer.concat([file, layer]) : 'damaged';
}
