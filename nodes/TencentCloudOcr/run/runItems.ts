import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { throwIfAborted } from '../call/abort';
import type { Run } from '../call/execution';
import { createRefusals } from '../call/refusals';
import { semaphore } from '../call/semaphore';
import { emptyTally } from '../call/tally';
import { errorItem } from '../output/errorItems';
import { addHints } from '../output/hints';
import { readAccount } from '../settings/account';
import { settleOption } from '../settings/options';
import type { DocumentResult } from './readItem';
import { readItem } from './readItem';

/** Bytes of requests in memory at a time, and as many of files, however many calls could be under way. */
const BUDGET_BYTES = 24 * 1024 * 1024;
/** Items beyond those under way whose request is made ready meanwhile. */
const AHEAD = 2;

/** Items of the run in order: results, or, where the node may continue, errors in their position. */
export async function runItems(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const count = context.getInputData().length;
	if (!count) return [];
	const outcomes: DocumentResult[][] = new Array<DocumentResult[]>(count);
	const concurrency = concurrentRequests(context);
	const cancelled = context.getExecutionCancelSignal();
	const failure = new AbortController();
	const signal = AbortSignal.any([failure.signal, ...(cancelled ? [cancelled] : [])]);
	const { facts, secrets } = await readAccount(context);
	const run: Run = {
		context,
		account: facts,
		secrets,
		signal,
		stopAfterFailure: () => {
			if (!context.continueOnFail()) failure.abort();
		},
		slots: semaphore(concurrency, signal),
		files: semaphore(BUDGET_BYTES, cancelled),
		takingOut: semaphore(1, cancelled),
		budget: semaphore(BUDGET_BYTES, cancelled),
		tally: emptyTally(),
		refusals: createRefusals(),
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
	for (const outcome of outcomes.flat()) if ('items' in outcome) outcome.finish();
	addHints(context, run.tally);
	return outcomes.flatMap((results, itemIndex) =>
		results.flatMap((outcome) => {
			if ('items' in outcome) return outcome.items;
			if (!context.continueOnFail()) throw outcome.error;
			return errorItem(itemIndex, outcome.error, context.getInputData()[itemIndex]);
		}),
	);
}

/** Of the first item; what is wrong with its options is told when the item is read. */
function concurrentRequests(context: IExecuteFunctions): number {
	try {
		const [options, tuning] = ['options', 'tuning'].map(
			(name) => context.getNodeParameter(name, 0, {}) as IDataObject,
		);
		return settleOption('concurrentRequests', { ...options, ...tuning });
	} catch {
		return settleOption('concurrentRequests', {});
	}
}
