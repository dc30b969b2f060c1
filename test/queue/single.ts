import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeError } from 'n8n-workflow';
import type { Instance } from '../../tools/n8n/environment';
import { projectFolder, temporaryFolder } from '../../tools/n8n/folders';
import {
	execute,
	importCredentials,
	importWorkflows,
	itemsOf,
	type StoredCredential,
} from '../../tools/n8n/headless';
import { installNode } from '../../tools/n8n/package';
import { chain, node, ocrNodeType, withCredential } from '../../tools/n8n/workflow';

export interface Single {
	/** Executes the workflow with other settings of n8n, by default with another credential. */
	read(settings: Record<string, string>, credential: StoredCredential): Promise<Reading>;
}

export interface Reading {
	text?: unknown;
	error?: Partial<NodeError>;
}

/** One n8n with SQLite and a workflow that reads one picture from the disk. */
export async function prepareSingle(tarball: string): Promise<Single> {
	const userFolder = temporaryFolder('single');
	const files = join(userFolder, 'files');
	mkdirSync(files);
	const picture = join(files, 'invoice.png');
	copyFileSync(join(projectFolder, 'examples', 'documents', 'invoice.png'), picture);
	const instance: Instance = { userFolder, fileFolders: [files] };
	await installNode(tarball, userFolder);

	let stored = '';
	return {
		async read(settings, credential) {
			const parameters = {
				resource: 'text',
				operation: 'GeneralAccurateOCR',
				options: { maxRetries: 1, timeout: 10 },
			};
			const workflow = chain('readone000000000', [
				node('Run', 'n8n-nodes-base.manualTrigger', 1),
				node('Read', 'n8n-nodes-base.readWriteFile', 1.1, { fileSelector: picture }),
				withCredential(node('OCR', ocrNodeType, 1, parameters), credential),
			]);
			if (stored !== JSON.stringify(credential)) {
				await importCredentials(instance, [credential]);
				if (!stored) await importWorkflows(instance, [workflow]);
				stored = JSON.stringify(credential);
			}
			const result = await execute({ ...instance, settings }, workflow.id);
			const { error } = result.data.resultData;
			return { text: itemsOf(result, 'OCR')[0]?.json.text, error: error as Partial<NodeError> };
		},
	};
}
