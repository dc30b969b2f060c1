import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { Stopped, throwIfAborted } from '../call/abort';
import { readAccount } from '../call/account';
import { addPictures } from '../output/annotated';
import type { Run } from '../call/call';
import { markCopies } from '../output/duplicates';
import { readDocument } from './readDocument';
import type { FailedCall } from '../errors/whereItHappened';
import { asNodeError, errorItem, failureError } from '../output/errorItems';
import type { NodeError } from '../output/errorItems';
import { concurrentRequests } from '../settings/options';
import { outputItems } from '../output/items';
import type { Task } from './documentsOfItem';
import { tasks } from './documentsOfItem';
import { semaphore } from '../call/semaphore';
import type { Settings } from '../settings/settings';
import { slabs } from '../request/bufferPool';
import { readSettings } from '../settings/settings';

/** Bytes of requests in memory at a time, however many calls could run side by side. */
const BUDGET_BYTES = 24 * 1024 * 1024;
/** Items beyond those under way whose request is made ready meanwhile. */
const AHEAD = 2;

type Outcome = { items: INodeExecutionData[]; finish(): void } | { error: NodeError };

/** Items of the run in order: results, or, where the node may continue, errors in their place. */
export async function run(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const count = context.getInputData().length;
	if (!count) return [];
	const outcomes: Outcome[][] = new Array<Outcome[]>(count);
	const side = concurrentRequests(firstOptions(context));
	const stopped = context.getExecutionCancelSignal();
	const failure = new AbortController();
	const signal = AbortSignal.any([failure.signal, ...(stopped ? [stopped] : [])]);
	const shared: Run = {
		context,
		account: await readAccount(context),
		signal,
		failed: () => {
			if (!context.continueOnFail()) failure.abort();
		},
		slots: semaphore(side, signal),
		budget: semaphore(BUDGET_BYTES, stopped),
		slabs: slabs(BUDGET_BYTES),
		sent: new Map(),
		finished: new WeakMap(),
	};
	let next = 0;
	const worker = async () => {
		while (next < count && !signal.aborted) {
			const itemIndex = next++;
			outcomes[itemIndex] = await recognizeItem(shared, itemIndex);
		}
	};
	await Promise.all(Array.from({ length: Math.min(count, side + AHEAD) }, worker));
	throwIfAborted(stopped);
	return outcomes.flatMap((results, itemIndex) =>
		results.flatMap((outcome) => {
			if ('items' in outcome) {
				outcome.finish();
				return outcome.items;
			}
			if (!context.continueOnFail()) throw outcome.error;
			return errorItem(itemIndex, outcome.error);
		}),
	);
}

/** Options of the first item; what is wrong with them is said when that item is read. */
function firstOptions(context: IExecuteFunctions): IDataObject {
	try {
		return context.getNodeParameter('options', 0, {}) as IDataObject;
	} catch {
		return {};
	}
}

async function recognizeItem(shared: Run, itemIndex: number): Promise<Outcome[]> {
	try {
		const settings = readSettings(shared.context, itemIndex, shared.account?.site);
		const found = await tasks(shared, settings);
		return (
			await Promise.all(found.map(async (task) => await recognize(shared, settings, task)))
		).flat();
	} catch (error) {
		const action = shared.context.getNodeParameter('operation', itemIndex, '') as string;
		return failed(shared, { itemIndex, action }, error);
	}
}

async function recognize(shared: Run, settings: Settings, task: Task): Promise<Outcome[]> {
	const { context } = shared;
	const place = { fileName: task.fileName, ...task.label };
	try {
		const { answers, failures } = await readDocument(shared, settings, task);
		const output = answers.length
			? await outputItems(context, settings, answers, { ...task.label, failedPages: failures })
			: { items: [], perAnswer: true };
		await addPictures(shared, settings, task, answers, output);
		if (failures.length) shared.failed();
		const errors = failures.map(({ failure, page }) => ({
			error: failureError(shared, settings, failure, { ...place, page }),
		}));
		const finish = () => {
			if (settings.output !== 'raw') markCopies(output, answers, task.place);
		};
		const { items } = output;
		return [...(items.length ? [{ items, finish }] : []), ...errors];
	} catch (error) {
		const { itemIndex, action } = settings;
		return failed(shared, { ...place, itemIndex, action }, error);
	}
}

/** What was thrown on the way, as the error of the item; one that was only stopped has none. */
function failed(shared: Run, call: FailedCall, error: unknown): Outcome[] {
	if (error instanceof Stopped) return [];
	shared.failed();
	return [{ error: asNodeError(shared.context, call, error) }];
}
