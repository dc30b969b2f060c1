import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INode } from 'n8n-workflow';
import { findOperation } from '../../nodes/TencentCloudOcr/catalog';
import { projectFolder } from '../../tools/n8n/folders';
import { ocrNodeType, type StoredWorkflow } from '../../tools/n8n/workflow';
import type { Credentials } from './world';

export type Example = Pick<StoredWorkflow, 'name' | 'nodes' | 'connections' | 'settings'>;

const examples = join(projectFolder, 'examples');

/** Where the examples keep their files: the folder that n8n may use by default. */
const filesFolder = '/home/node/.n8n-files';

export const exampleFiles = (): string[] =>
	readdirSync(examples)
		.filter((name) => name.endsWith('.json'))
		.sort();

export const readExample = (file: string): Example =>
	JSON.parse(readFileSync(join(examples, file), 'utf8')) as Example;

/** An example as a user has it after choosing credentials and the folder of the files. */
export function flow(file: string, folder: string, credentials: Credentials): StoredWorkflow {
	const text = JSON.stringify(readExample(file)).replaceAll(filesFolder, folder);
	const example = JSON.parse(text) as Example;
	const nodes = example.nodes.map((node) => withChosen(node, credentials));
	return { ...example, nodes, id: flowId(file), active: false };
}

export const flowId = (file: string): string =>
	file.replace('.json', '').replace(/\W/g, '').slice(0, 16).padEnd(16, '0');

/** Types of nodes in the examples that need a credential. */
const NEEDED: Record<string, string> = {
	[ocrNodeType]: 'tencentCloudApi',
	[`${ocrNodeType}Tool`]: 'tencentCloudApi',
	'n8n-nodes-base.httpRequest': 'tencentCloudApi',
	'n8n-nodes-base.emailReadImap': 'imap',
	'n8n-nodes-base.webhook': 'httpHeaderAuth',
	'n8n-nodes-base.postgres': 'postgres',
	'@n8n/n8n-nodes-langchain.lmChatOpenAi': 'openAiApi',
};

function withChosen(node: INode, credentials: Credentials): INode {
	// an account of the site that offers the operation, where it is one of this node
	const site = findOperation(String(node.parameters.operation))?.sites[0] ?? 'international';
	const chosen = credentials.find(
		({ type, data }) => type === NEEDED[node.type] && (data.site ?? site) === site,
	);
	if (!chosen) return node;
	return { ...node, credentials: { [chosen.type]: { id: chosen.id, name: chosen.name } } };
}
