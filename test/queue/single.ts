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
import type { Sandbox } from '../../tools/sandbox';
import { chain, node, ocrNodeType, withCredential } from '../../tools/n8n/workflow';

export interface Single {
	/** Reads the picture with one of the credentials, in an n8n with these settings. */
	read(settings: Record<string, string>, credential: StoredCredential): Promise<Reading>;
}

export interface Network extends Single {
	sandbox: Sandbox;
	/** An account at the sandbox's own address. */
	here: StoredCredential;
	/** The same at the service's address. */
	service: StoredCredential;
}

export interface Reading {
	text?: unknown;
	error?: Partial<NodeError>;
}

/** One n8n with SQLite and, for each credential, a workflow that reads one picture from the disk. */
export async function prepareSingle(
	tarball: string,
	credentials: StoredCredential[],
): Promise<Single> {
	const userFolder = temporaryFolder('single');
	const files = join(userFolder, 'files');
	mkdirSync(files);
	const picture = join(files, 'invoice.png');
	copyFileSync(join(projectFolder, 'examples', 'documents', 'invoice.png'), picture);
	const instance: Instance = { userFolder, fileFolders: [files] };
	await installNode(tarball, userFolder);

	const parameters = {
		resource: 'text',
		operation: 'GeneralAccurateOCR',
		options: { maxRetries: 1, timeout: 10 },
	};
	await importCredentials(instance, credentials);
	await importWorkflows(
		instance,
		credentials.map((credential) =>
			chain(credential.id, [
				node('Run', 'n8n-nodes-base.manualTrigger', 1),
				node('Read', 'n8n-nodes-base.readWriteFile', 1.1, { fileSelector: picture }),
				withCredential(node('OCR', ocrNodeType, 1, parameters), credential),
			]),
		),
	);
	return {
		async read(settings, credential) {
			const result = await execute({ ...instance, settings }, credential.id);
			const { error } = result.data.resultData;
			return { text: itemsOf(result, 'OCR')[0]?.json.text, error: error as Partial<NodeError> };
		},
	};
}
