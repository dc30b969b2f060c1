import type { INode, INodeParameters } from 'n8n-workflow';
import { chain, node, ocrNodeType, withCredential } from '../../tools/n8n/workflow';
import type { World } from './world';

export const OCR = 'Tencent Cloud OCR';
export const READ = 'Read document';
export const NEXT = 'Edit Fields';

interface Scan {
	name: string;
	/** Of the sample documents; braces name several. */
	files: string;
	parameters: INodeParameters;
	/** Name of the credential, or the last one that was made; null for none. */
	credential?: string | null;
}

/** Stores a workflow that reads documents from disk, and returns its number. */
export async function scanWorkflow(
	{ rest, folder }: World,
	{ name, files, parameters, credential }: Scan,
): Promise<string> {
	const credentials = await rest<Array<{ id: string; name: string }>>('GET', '/credentials');
	const { id, name: title } =
		credentials.find((stored) => stored.name === credential) ?? credentials[0];
	const account = { id, name: title, type: 'tencentCloudApi', data: {} };
	const ocr = node(OCR, ocrNodeType, 1, parameters);
	const nodes: INode[] = [
		node('Run', 'n8n-nodes-base.manualTrigger', 1),
		node(READ, 'n8n-nodes-base.readWriteFile', 1.1, { fileSelector: `${folder}/${files}` }),
		credential === null ? ocr : withCredential(ocr, account),
		node(NEXT, 'n8n-nodes-base.set', 3.4, { includeOtherFields: true }),
	];
	const placed = nodes.map((one, i) => ({ ...one, position: [i * 220, 0] as [number, number] }));
	const { nodes: all, connections, settings } = chain(name, placed);
	const workflow = { name, nodes: all, connections, settings, active: false };
	return (await rest<{ id: string }>('POST', '/workflows', workflow)).id;
}
