import type { INodeExecutionData } from 'n8n-workflow';

import { Stopped } from '../call/abort';
import type { Run } from '../call/execution';
import { isOutdated } from '../catalog/parts/sites';
import { UnreadableFile } from '../checks/checkFile';
import type { NodeError } from '../errors/nodeErrors';
import { errorOfFailure, errorOfThrown } from '../errors/nodeErrors';
import type { FailedCall } from '../errors/whereItHappened';
import type { ItemDocument } from '../input/document';
import { fileHash } from '../input/fileHash';
import { addPictures } from '../output/annotated';
import { markDuplicates } from '../output/duplicates';
import { outputItems } from '../output/items';
import { orRaw } from '../output/orRaw';
import { addSearchable } from '../output/searchable';
import type { Settings } from '../settings/settings';
import { readSettings } from '../settings/settings';
import { documentsOfItem, nameOf } from './documentsOfItem';
import { estimate } from './estimate';
import { readDocument } from './readDocument';

/** What came of one document; what others tell of it is added when all have been read. */
export type DocumentResult = { items: INodeExecutionData[]; finish(): void } | { error: NodeError };

/** Reads all documents of an input item. */
export async function readItem(run: Run, itemIndex: number): Promise<DocumentResult[]> {
	const { context, account } = run;
	try {
		const settings = readSettings(context, itemIndex, account);
		if (isOutdated(settings.operation)) run.tally.outdated.set(settings.action, settings.operation);
		const found = await documentsOfItem(context, settings);
		if (settings.output === 'estimate') return [await estimate(run, settings, found)];
		const { skippedFiles } = found;
		const read = async (document: ItemDocument) =>
			await documentOutcomes(run, settings, document, skippedFiles);
		const outcomes = (await Promise.all(found.documents.map(read))).flat();
		const names = found.documents.flatMap(({ sides }) =>
			sides.slice(0, 1).map(({ document }) => nameOf(document)),
		);
		skippedFiles.sort((one, other) => names.indexOf(one) - names.indexOf(other));
		run.tally.skippedFiles.push(...skippedFiles);
		const isNothingLeft = !outcomes.length && !run.signal.aborted;
		return isNothingLeft ? withoutFiles(settings, skippedFiles) : outcomes;
	} catch (error) {
		const action = context.getNodeParameter('operation', itemIndex, '') as string;
		return failed(run, { itemIndex, action }, error);
	}
}

/** @param skippedFiles gets the name of the document where the operation cannot read it */
async function documentOutcomes(
	run: Run,
	settings: Settings,
	document: ItemDocument,
	skippedFiles: string[],
): Promise<DocumentResult[]> {
	const { context } = run;
	const { itemIndex, action, operation } = settings;
	const { label, position } = document;
	const call = { ...label, itemIndex, action, instead: operation.instead };
	try {
		const { answers, failures } = await readDocument(run, settings, document);
		const errors = failures.map(({ failure, page }) => ({
			error: errorOfFailure(context.getNode(), { ...call, page }, failure),
		}));
		if (failures.length) run.stopAfterFailure();
		if (!answers.length) return errors;
		const failedPages = failures.map(({ page }) => page).filter((page) => page !== undefined);
		const hash = await hashFor(settings, document);
		const output = await orRaw(run, settings, answers, hash, async () => {
			const made = await outputItems(context, settings, answers, {
				...label,
				...hash,
				failedPages: failedPages.length ? failedPages : undefined,
			});
			await addPictures(run, settings, document, answers, made);
			await addSearchable(run, settings, document, answers, made);
			run.tally.warnings.push(...warningsOf(made.items));
			return made;
		});
		const { items } = output;
		const finish = () => {
			if (settings.output === 'raw') return;
			markDuplicates(output, answers, position);
			if (skippedFiles.length || document.skipUnreadable) {
				for (const { json } of items) json.skippedFiles = skippedFiles.join(', ') || null;
			}
		};
		return [{ items, finish }, ...errors];
	} catch (error) {
		if (document.skipUnreadable && error instanceof UnreadableFile) {
			skippedFiles.push(nameOf(document.sides[0].document));
			return [];
		}
		return failed(run, call, error);
	}
}

/** The warnings of simplified items are one text each. */
const warningsOf = (items: INodeExecutionData[]): string[] =>
	items.flatMap(({ json: { warnings } }) => (typeof warnings === 'string' && warnings) || []);

/** The hash of the file, where the user wants it. That it cannot be read again loses no answer. */
async function hashFor({ options, operation }: Settings, { sides }: ItemDocument) {
	if (!options.fileHash || !operation.image) return {};
	return { fileHash: (await fileHash(sides).catch(() => undefined)) ?? null };
}

/** Of an item whose files were all skipped: nothing, or an item that names them. */
function withoutFiles({ itemIndex, options }: Settings, skippedFiles: string[]): DocumentResult[] {
	if (options.noFileLeft === 'nothing') return [];
	const item = {
		json: { skippedFiles: skippedFiles.join(', ') || null },
		pairedItem: { item: itemIndex },
	};
	return [{ items: [item], finish: () => {} }];
}

/** What was thrown on the way, as the error of the item; one that was only stopped has none. */
function failed(run: Run, call: FailedCall, error: unknown): DocumentResult[] {
	if (error instanceof Stopped) return [];
	run.stopAfterFailure();
	return [{ error: errorOfThrown(run.context.getNode(), call, error, run.secrets) }];
}
