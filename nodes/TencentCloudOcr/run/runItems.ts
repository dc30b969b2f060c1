import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { Stopped, throwIfAborted } from '../call/abort';
import type { Run } from '../call/execution';
import { semaphore } from '../call/semaphore';
import type { NodeError } from '../errors/nodeErrors';
import { errorOfFailure, errorOfThrown } from '../errors/nodeErrors';
import type { FailedCall } from '../errors/whereItHappened';
import type { ItemDocument } from '../input/document';
import { addPictures } from '../output/annotated';
import { markDuplicates } from '../output/duplicates';
import { errorItem } from '../output/errorItems';
import { outputItems } from '../output/items';
import { readAccountFacts } from '../settings/account';
import { settleOption } from '../settings/options';
import type { Settings } from '../settings/settings';
import { readSettings } from '../settings/settings';
import { documentsOfItem } from './documentsOfItem';
import { readDocument } from './readDocument';

/** Bytes of requests in memory at a time, however many calls could be under way. */
const BUDGET_BYTES = 24 * 1024 * 1024;
/** Items beyond those under way whose request is made ready meanwhile. */
const AHEAD = 2;

/** What came of one document; the marks of duplicates are made when all have been read. */
type Outcome = { items: INodeExecutionData[]; markDuplicates(): void } | { error: NodeError };

/** Items of the run in order: results, or, where the node may continue, errors in their position. */
export async function runItems(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const count = context.getInputData().length;
	if (!count) return [];
	const outcomes: Outcome[][] = new Array<Outcome[]>(count);
	const concurrency = concurrentRequests(context);
	const cancelled = context.getExecutionCancelSignal();
	const failure = new AbortController();
	const signal = AbortSignal.any([failure.signal, ...(cancelled ? [cancelled] : [])]);
	const run: Run = {
		context,
		account: await readAccountFacts(context),
		signal,
		stopAfterFailure: () => {
			if (!context.continueOnFail()) failure.abort();
		},
		slots: semaphore(concurrency, signal),
		budget: semaphore(BUDGET_BYTES, cancelled),
		sent: new Map(),
	};
	let next = 0;
	const worker = async () => {
		while (next < count && !signal.aborted) {
			const itemIndex = next++;
			outcomes[itemIndex] = await readItem(run, itemIndex);
		}
	};
	await Promise.all(Array.from({ length: Math.min(count, concurrency + AHEAD) }, worker));
	throwIfAborted(cancelled);
	return outcomes.flatMap((results, itemIndex) =>
		results.flatMap((outcome) => {
			if ('items' in outcome) {
				outcome.markDuplicates();
				return outcome.items;
			}
			if (!context.continueOnFail()) throw outcome.error;
			return errorItem(itemIndex, outcome.error);
		}),
	);
}

/** Of the first item; what is wrong with its options is told when the item is read. */
function concurrentRequests(context: IExecuteFunctions): number {
	try {
		const options = context.getNodeParameter('options', 0, {}) as IDataObject;
		return settleOption('concurrentRequests', options);
	} catch {
		return settleOption('concurrentRequests', {});
	}
}

async function readItem(run: Run, itemIndex: number): Promise<Outcome[]> {
	const { context, account } = run;
	try {
		const settings = readSettings(context, itemIndex, account);
		const found = await documentsOfItem(context, settings);
		const read = async (document: ItemDocument) => await documentOutcomes(run, settings, document);
		return (await Promise.all(found.map(read))).flat();
	} catch (error) {
		const action = context.getNodeParameter('operation', itemIndex, '') as string;
		return failed(run, { itemIndex, action }, error);
	}
}

async function documentOutcomes(
	run: Run,
	settings: Settings,
	document: ItemDocument,
): Promise<Outcome[]> {
	const { context } = run;
	const { itemIndex, action, operation } = settings;
	const { fileName, label, position } = document;
	const call = { fileName, ...label, itemIndex, action, instead: operation.instead };
	try {
		const { answers, failures } = await readDocument(run, settings, document);
		const errors = failures.map(({ failure, page }) => ({
			error: errorOfFailure(context.getNode(), { ...call, page }, failure),
		}));
		if (failures.length) run.stopAfterFailure();
		if (!answers.length) return errors;
		const output = await outputItems(context, settings, answers, {
			...label,
			failedPages: failures,
		});
		await addPictures(run, settings, document, answers, output);
		const mark = () => {
			if (settings.output !== 'raw') markDuplicates(output, answers, position);
		};
		return [{ items: output.items, markDuplicates: mark }, ...errors];
	} catch (error) {
		return failed(run, call, error);
	}
}

/** What was thrown on the way, as the error of the item; one that was only stopped has none. */
function failed(run: Run, call: FailedCall, error: unknown): Outcome[] {
	if (error instanceof Stopped) return [];
	run.stopAfterFailure();
	return [{ error: errorOfThrown(run.context.getNode(), call, error) }];
}
