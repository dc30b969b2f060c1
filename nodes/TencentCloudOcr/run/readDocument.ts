import type { Answer } from '../answer/answer';
import { unlessStopped } from '../call/abort';
import type { Result, Run } from '../call/execution';
import { toBuffer, typeOf } from '../files/content';
import type { ItemDocument } from '../input/document';
import { sizeOf } from '../input/document';
import { pageCount as countPages } from '../pdf/pageCount';
import { isPdf } from '../request/parameters';
import { isAll, isFirstOnly } from '../settings/pageRanges';
import type { Settings } from '../settings/settings';
import { number } from '../untyped';
import { askPage } from './askPage';
import type { DocumentResult } from './collectPages';
import { collectPages, nothingFound } from './collectPages';
import { readPages } from './readPages';

/** Reads one document: one call, or one for each page that the user wants. */
export async function readDocument(
	run: Run,
	settings: Settings,
	document: ItemDocument,
): Promise<DocumentResult> {
	const { pages, operation, options, readsAllPages } = settings;
	const { pdf } = operation;
	let asked = 0;
	let first: Result | undefined;
	const ask = async (page: number): Promise<Result> => {
		if (page === 1 && first) return first;
		// the failure of another page, which has stopped this one, must not be lost
		const result = await unlessStopped(askPage(run, settings, document, page, asked++ > 0));
		return nothingFound(settings, result);
	};
	const countIn = ({ response }: Answer) =>
		pdf?.pageCount ? number(response[pdf.pageCount]) : undefined;

	// what n8n takes for a picture is hardly ever a PDF: it need not be read twice to know
	const inOneCall = !pdf || readsAllPages;
	if (inOneCall || isPicture(settings, document)) {
		first = await ask(1);
		if (inOneCall || pageOf(first) === undefined) return wholeDocument(settings, first, countIn);
	}
	const file = await inspect(run, settings, document);
	if (!file) return wholeDocument(settings, await ask(1), countIn);
	const read = await readPages<Answer>(pages, {
		ask,
		countIn,
		saysCount: pdf?.pageCount !== undefined,
		fileCount: file.pageCount,
		concurrency: options.concurrentRequests,
		mayGoOnAfter: ({ entry }) => {
			if (!entry.nothing) run.stopAfterFailure();
			return entry.nothing === true && !run.signal.aborted;
		},
	});
	const { pageCount, notRead } = read;
	if (notRead) run.tally.pagesNotRead.push({ notRead, pageCount });
	return collectPages(settings, read);
}

const isPicture = ({ pages: { ranges } }: Settings, { sides: [{ document }] }: ItemDocument) =>
	(isAll(ranges) || isFirstOnly(ranges)) &&
	document.kind === 'file' &&
	document.mimeType?.startsWith('image/');

const pageOf = (result: Result) =>
	'stopped' in result ? undefined : 'answer' in result ? result.answer.page : result.page;

/** A picture, or a document that is read in one call. */
function wholeDocument(
	settings: Settings,
	result: Result,
	countIn: (answer: Answer) => number | undefined,
): DocumentResult {
	const page = pageOf(result);
	const pageCount = 'answer' in result && page !== undefined ? countIn(result.answer) : undefined;
	return collectPages(settings, {
		results: [{ page, ...result }],
		pageCount: pageCount || undefined,
	});
}

/** What the file says of its pages; undefined for a picture, which has none. */
async function inspect(
	run: Run,
	settings: Settings,
	{ sides: [{ document }] }: ItemDocument,
): Promise<{ pageCount?: number } | undefined> {
	if (document.kind === 'url') return isPdf(settings, document) ? {} : undefined;
	const release = await run.budget.acquire(sizeOf(document));
	try {
		const bytes = await document.read();
		return typeOf(bytes)?.name === 'PDF'
			? { pageCount: await countPages(toBuffer(bytes)) }
			: undefined;
	} finally {
		release();
	}
}
