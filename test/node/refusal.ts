import type { IDataObject } from 'n8n-workflow';

import type { TestItem } from '../../tools/harness/items';
import type { useSandbox } from './support';
import { pictureItem } from './support';

type SandboxInUse = ReturnType<typeof useSandbox>;

export interface BadInput {
	operation?: string;
	parameters?: IDataObject;
	item?: TestItem;
	/** The item that is in order; by default one with a picture in `data`. */
	good?: TestItem;
}

/**
 * Runs a bad item beside a good one in each way that n8n has to go on, and by itself where n8n
 * stops: whatever the way, it is one error for its item and the good one has its result.
 * @returns the error that stops the workflow, and all that was sent for the bad item
 */
export async function refusal(sandbox: SandboxInUse, bad: BadInput) {
	const { operation = 'GeneralBasicOCR', parameters } = bad;
	const item = bad.item ?? pictureItem('bad');
	const options = { parameters, items: [item, bad.good ?? pictureItem('good')] };

	const stopped = await sandbox.run(operation, { parameters, items: [item] });
	const sent = sandbox.calls.length;
	const { message, description } = stopped.error ?? {};
	const json = { error: message, message: withoutRequest(description ?? '') };

	const regular = await sandbox.run(operation, { ...options, onError: 'continueRegularOutput' });
	expect(regular.items).toMatchObject([
		{ json, pairedItem: { item: 0 } },
		{ json: { RequestId: expect.any(String) }, pairedItem: { item: 1 } },
	]);

	const routed = await sandbox.run(operation, { ...options, onError: 'continueErrorOutput' });
	expect(routed.errors).toMatchObject([{ json, pairedItem: { item: 0 } }]);
	expect(routed.items).toMatchObject([{ pairedItem: { item: 1 } }]);

	expect(stopped.items).toEqual([]);
	expect(stopped.error?.context.itemIndex).toBe(0);
	// the good item was sent in two of the three runs
	expect(sandbox.calls.filter(({ outcome }) => outcome === 'OK')).toHaveLength(2);
	const { name } = stopped.error ?? {};
	// what the service says has more in its place: asserted where it is tested
	const isLocal = name === 'NodeOperationError';
	return {
		message,
		description: isLocal ? advice(description, operation) : description,
		name,
		sent,
	};
}

/** The description without the place of the error behind it, which every one has. */
export function advice(description: unknown, operation: string): string {
	const place = new RegExp(`\\.? \\(Item 0(, (file|field) '[^']+')?, ${operation}\\)$`);
	expect(description).toMatch(place);
	return String(description).replace(place, '');
}

/** Every answer has another request id. */
function withoutRequest(sentence: string) {
	const [start, end] = sentence.split(/RequestId [0-9a-f-]+/);
	if (end === undefined) return sentence;
	const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return expect.stringMatching(`^${literal(start)}RequestId [0-9a-f-]+${literal(end)}$`);
}
