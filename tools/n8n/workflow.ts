import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { IConnections, INode } from 'n8n-workflow';
import type { Site } from '../../credentials/hosts';
import type { Sandbox } from '../sandbox';
import { projectFolder } from './folders';
import type { StoredCredential } from './headless';

export interface StoredWorkflow {
	id: string;
	name: string;
	active: boolean;
	nodes: INode[];
	connections: IConnections;
	settings: { executionOrder: 'v1' };
}

export const ocrNodeType = 'n8n-nodes-tencent-ocr.tencentCloudOcr';

const ACCOUNTS: Record<Site, { id: string; name: string }> = {
	international: { id: 'sandboxaccount01', name: 'Sandbox account' },
	mainland: { id: 'sandboxaccount02', name: 'Sandbox account of the mainland China site' },
};

/** A key for the stand-in of the service, as n8n stores it. */
export function sandboxCredential(
	sandbox: Sandbox,
	site: Site = 'international',
): StoredCredential {
	return {
		...ACCOUNTS[site],
		type: 'tencentCloudApi',
		data: {
			secretId: sandbox.secretIds[site],
			secretKey: sandbox.secretKey,
			sessionToken: '',
			site,
			region: '',
			endpoint: sandbox.url,
			signatureMethod: 'TC3-HMAC-SHA256',
		},
	};
}

export const withCredential = (node: INode, { id, name }: StoredCredential): INode => ({
	...node,
	credentials: { tencentCloudApi: { id, name } },
});

/** A workflow of the examples, with its OCR nodes tied to a credential. */
export function exampleWorkflow(file: string, credential: StoredCredential): StoredWorkflow {
	const text = readFileSync(join(projectFolder, 'examples', file), 'utf8');
	const example = JSON.parse(text) as Omit<StoredWorkflow, 'id' | 'active'>;
	const nodes = example.nodes.map((node) =>
		node.type === ocrNodeType ? withCredential(node, credential) : node,
	);
	return { ...example, nodes, id: workflowId(file), active: false };
}

/** The same for each start, so that n8n replaces the workflow instead of piling up copies. */
function workflowId(file: string): string {
	return basename(file, '.json').replace(/\W/g, '').slice(0, 16).padEnd(16, '0');
}

export function setParameters(workflow: StoredWorkflow, nodeName: string, values: object): void {
	const node = workflow.nodes.find(({ name }) => name === nodeName);
	if (!node) throw new Error(`the workflow has no node '${nodeName}'`);
	Object.assign(node.parameters, values);
}

export function node(
	name: string,
	type: string,
	typeVersion: number,
	parameters: object = {},
): INode {
	return { id: name, name, type, typeVersion, position: [0, 0], parameters: { ...parameters } };
}

/** A workflow whose nodes follow one another. */
export function chain(id: string, nodes: INode[]): StoredWorkflow {
	const connections: IConnections = Object.fromEntries(
		nodes.slice(0, -1).map(({ name }, i) => {
			return [name, { main: [[{ node: nodes[i + 1].name, type: 'main' as const, index: 0 }]] }];
		}),
	);
	return { id, name: id, active: false, nodes, connections, settings: { executionOrder: 'v1' } };
}
