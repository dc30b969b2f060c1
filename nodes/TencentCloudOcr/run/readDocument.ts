import { UserError } from 'n8n-workflow';

import type { Answer } from '../answer/answer';
import { unlessStopped } from '../call/abort';
import type { Result, Run } from '../call/execution';
import { readsPages, readsPicturesOnly } from '../catalog/parts/pages';
import { UnreadableFile } from '../checks/checkFile';
import type { ItemDocument } from '../input/document';
import { isAll, isFirstOnly } from '../settings/pageRanges';
import type { Settings } from '../settings/settings';
import { number } from '../untyped';
import type { TakeOut } from './askPage';
import { askPage } from './askPage';
import type { DocumentResult } from './collectPages';
import { collectPages, nothingFound } from './collectPages';
import { openPages } from './openPages';
import { askProtected } from './pageErrors';
import type { PageResult, Pages } from './pages';
import { PAGE_NOT_READ, pageNotRead } from './pages';
import { readPages } from './readPages';

/** Reads one document: one call, or one for each page that the user wants. */
export async function readDocument(
	run: Run,
	settings: Settings,
	document: ItemDocument,
): Promise<DocumentResult> {
	const { pages, operation, options, readsAllPages } = settings;
	const { pdf } = operation;
	const picturesOnly = readsPicturesOnly(operation);
	let asked = 0;
	let first: Result | undefined;
	const asker = (takeOut?: TakeOut) => async (page: number) => {
		if (page === 1 && first) return first;
		const asking = askPage(run, settings, document, page, asked++ > 0, takeOut);
		// the failure of another page, which has stopped this one, must not be lost
		const result = await unlessStopped(takeOut ? failureOfPage(page, asking) : asking);
		return await nothingFound(settings, result);
	};
	const countIn = ({ response }: Answer) =>
		pdf?.pageCount ? number(response[pdf.pageCount]) : undefined;

	// what n8n takes for a picture is hardly ever a PDF: it need not be read twice to know
	const inOneCall = !document.sides.length || !readsPages(operation) || readsAllPages;
	// where no answer names a page, a PDF would be mistaken for a picture
	const tellsPdf = picturesOnly || pdf !== undefined;
	if (inOneCall || (tellsPdf && isPicture(settings, document))) {
		first = await asker()(1).catch((error: unknown) => {
			// it may be a PDF all the same; if it is not, the error comes again
			if (inOneCall || !(picturesOnly && error instanceof UserError)) throw error;
			asked = 0;
			return undefined;
		});
		if (first && (inOneCall || pageOf(first) === undefined))
			return wholeDocument(settings, first, countIn);
	}
	const file = await openPages(run, settings, document);
	if (!file) return wholeDocument(settings, await asker()(1), countIn);
	try {
		const { takeOut, partsOf = () => 1, selection = pages } = file;
		const askPart = (part: number) => asker(takeOut && (async (page) => await takeOut(page, part)));
		/** Of a page with several pictures, the results of the others. */
		const others = new Map<number, Array<PageResult<Answer>>>();
		const ask = async (page: number) => {
			const result = await askPart(0)(page);
			const more: Array<PageResult<Answer>> = [];
			for (let part = 1; part < partsOf(page); part++) {
				more.push({ page, ...(await askPart(part)(page)) });
			}
			others.set(page, more);
			return result;
		};
		const read = await readPages<Answer>(selection, {
			ask: file.isEncrypted ? askProtected(ask) : ask,
			countIn,
			saysCount: pdf?.pageCount !== undefined,
			fileCount: file.pageCount,
			concurrency: options.concurrentRequests,
			mayGoOnAfter: ({ entry, code }) => {
				// whether the file can be read at all is known when all pages have been tried
				const mayBeNoScan = picturesOnly && code === PAGE_NOT_READ;
				if (!entry.nothing && !mayBeNoScan) run.stopAfterFailure();
				return entry.nothing === true && !run.signal.aborted;
			},
		});
		if (picturesOnly) checkIsScan(read);
		const { pageCount, notRead: left } = read;
		if (left) run.tally.pagesNotRead.push({ notRead: left, pageCount });
		const results = read.results.flatMap((result) => [result, ...(others.get(result.page) ?? [])]);
		return collectPages(settings, { results, pageCount });
	} finally {
		file.close();
	}
}

/** Of pages that are sent alone, one may be too large, or no picture: the others are read. */
const failureOfPage = async (page: number, asking: Promise<Result>): Promise<Result> =>
	await asking.catch((error: unknown) => {
		if (!(error instanceof UserError)) throw error;
		const { message, description } = error;
		return pageNotRead(page, { message, description: description ?? '' });
	});

/** @throws UnreadableFile when none of the pages is one picture: it is a file of another kind */
function checkIsScan({ results }: Pages<Answer>): void {
	const [first] = results;
	const isNone = (result: PageResult<Answer>) =>
		'failure' in result && result.failure.code === PAGE_NOT_READ;
	if (!first || !results.every(isNone) || !('failure' in first)) return;
	const { message, description } = first.failure.entry;
	throw new UnreadableFile(message, { description });
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
