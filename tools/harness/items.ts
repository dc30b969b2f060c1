import { extname } from 'node:path';
import type { IBinaryData, IDataObject, INodeExecutionData } from 'n8n-workflow';

import { Container, core } from './core';

/** An input item as tests write it: files as buffers. */
export interface TestItem {
	json?: IDataObject;
	binary?: Record<string, { buffer: Buffer; fileName?: string; mimeType?: string }>;
	/** What a node of the user's own may have put among the files. */
	odd?: Record<string, unknown>;
}

let ready: Promise<void> | undefined;

/** Makes n8n-core's store of files ready, in the mode that is asked for. */
export async function initBinaryData(mode: 'filesystem-v2' | 'memory') {
	ready ??= (async () => {
		Container.get(core.InstanceSettings);
		await Container.get(core.BinaryDataService).init();
	})();
	await ready;
	// the service keeps the mode it was made with; tests of both modes live in one process
	Container.get(core.BinaryDataService).mode = mode === 'memory' ? 'default' : mode;
}

export const LOCATION = { type: 'execution' as const, workflowId: 'workflow', executionId: '1' };

export async function toN8nItem(item: TestItem): Promise<INodeExecutionData> {
	const { json = {}, binary = {}, odd } = item;
	const stored = { ...odd } as Record<string, IBinaryData>;
	for (const [field, { buffer, fileName, mimeType = 'application/octet-stream' }] of Object.entries(
		binary,
	)) {
		stored[field] = await Container.get(core.BinaryDataService).store(LOCATION, buffer, {
			fileName,
			mimeType,
			fileExtension: extname(fileName ?? '').slice(1),
			data: '',
		});
	}
	return { json, ...(Object.keys(stored).length && { binary: stored }) };
}

/** The bytes of a file in an output item, whatever the binary mode. */
export const readBinary = (binary: IBinaryData): Promise<Buffer> =>
	Container.get(core.BinaryDataService).getAsBuffer(binary);
