import { UserError } from 'n8n-workflow';

import type { Answer, InputPosition } from '../answer/answer';
import { isBefore } from '../answer/answer';
import type { Run } from '../call/execution';
import { emptyTally } from '../call/tally';
import { UnreadableFile } from '../checks/checkFile';
import type { ItemDocument } from '../input/document';
import { fileHash } from '../input/fileHash';
import { keptBinary, keptJson } from '../output/items';
import type { Settings } from '../settings/settings';
import { defined } from '../untyped';
import type { DocumentsOfItem } from './documentsOfItem';
import { nameOf } from './documentsOfItem';
import { readDocument } from './readDocument';

/**
 * What reading an item would take, without a call: everything happens as in a run, and where a call
 * would be made there is an empty answer (see `askPage`). All problems are told, not only the first.
 */
export async function estimate(run: Run, settings: Settings, found: DocumentsOfItem) {
	const tally = emptyTally();
	const dry: Run = { ...run, tally, stopAfterFailure: () => {} };
	const { itemIndex, action } = settings;
	const skippedFiles = [...found.skippedFiles];
	const problems: string[] = [];
	const answers: Array<{ position: InputPosition; answer: Answer }> = [];
	const check = async (document: ItemDocument) => {
		const { position, sides } = document;
		const name = sides.length ? nameOf(sides[0].document) : '';
		const problem = (message: string) => void problems.push(name ? `${name}: ${message}` : message);
		const asked = async () => {
			const read = await readDocument(dry, settings, document);
			for (const answer of read.answers) answers.push({ position, answer });
			for (const { failure } of read.failures) problem(failure.entry.message);
		};
		await asked().catch((error: unknown) => {
			if (document.skipUnreadable && error instanceof UnreadableFile) skippedFiles.push(name);
			else if (error instanceof UserError) problem(error.message);
			else throw error;
		});
	};
	// in their order, so that problems are told in it
	for (const document of found.documents) await check(document);
	const sides = found.documents.flatMap((document) => document.sides);
	// what cannot be opened is among the problems
	const hash = await fileHash(sides).catch(() => undefined);
	run.tally.pagesNotRead.push(...tally.pagesNotRead);
	run.tally.skippedFiles.push(...skippedFiles);
	const source = run.context.getInputData()[itemIndex];
	const binary = keptBinary(settings, source);
	const item = { json: {}, ...(binary && { binary }), pairedItem: { item: itemIndex } };
	const finish = () => {
		const own = answers.filter(
			({ position, answer: { sent } }) => !sent || !isBefore(sent.first, position),
		);
		// pages that are alike are sent once
		const calls = new Set(own.map(({ answer }) => answer.sent ?? answer)).size;
		run.tally.estimatedCalls = (run.tally.estimatedCalls ?? 0) + calls;
		const notRead = tally.pagesNotRead.reduce((sum, document) => sum + document.notRead, 0);
		const isUnknown = notRead === Infinity;
		const json = defined({
			operation: action,
			calls,
			callsAreAtMost: isUnknown ? true : undefined,
			documents: found.documents.length,
			pages: answers.length,
			pagesNotRead: notRead && !isUnknown ? notRead : undefined,
			duplicates: answers.length - calls,
			problems,
			skippedFiles: skippedFiles.length ? skippedFiles : undefined,
			fileHash: hash,
		});
		item.json = { ...keptJson(settings, source), ...json };
	};
	return { items: [item], finish };
}
