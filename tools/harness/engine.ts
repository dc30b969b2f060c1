import type {
	ICredentialType,
	IDataObject,
	INodeExecutionData,
	INodeType,
	IWorkflowSettings,
	NodeError,
	OnError,
} from 'n8n-workflow';

import { additionalData } from './additionalData';
import { core, workflowModule } from './core';
import { MemoryCredentials } from './credentials';
import type { TestItem } from './items';
import { LOCATION, initBinaryData, toN8nItem } from './items';

export interface EngineOptions {
	node: INodeType;
	nodeTypeName: string;
	parameters: IDataObject;
	credentialTypes: Record<string, ICredentialType>;
	credentials: Record<string, IDataObject>;
	items: TestItem[];
	onError?: OnError;
	/** `filesystem-v2` keeps files on disk, `memory` as base64 in the item. */
	binaryMode?: 'filesystem-v2' | 'memory';
	/** Settings of the workflow, such as `binaryMode: 'combined'`: files in the json of items. */
	settings?: IWorkflowSettings;
	/** Is given the running execution, so that a test can cancel it. */
	onStart?: (execution: { cancel(): void }) => void;
}

export interface EngineResult {
	items: INodeExecutionData[];
	/** Items of the error output, where the node has one. */
	errors: INodeExecutionData[];
	error?: NodeError;
	/** Messages of the execution's hints. */
	hints: string[];
}

class Start {
	description = {
		displayName: 'Start',
		name: 'start',
		group: ['trigger'],
		version: 1,
		defaults: { name: 'Start' },
		inputs: [],
		outputs: ['main'],
		properties: [],
	};
	async execute(this: { getInputData(): INodeExecutionData[] }) {
		return [this.getInputData()];
	}
}

/** Runs one node in n8n's own engine: its workflow runner, HTTP helper and binary storage. */
export async function runInEngine(options: EngineOptions): Promise<EngineResult> {
	await initBinaryData(options.binaryMode ?? 'filesystem-v2');
	const types: Record<string, unknown> = {
		start: new Start(),
		[options.nodeTypeName]: options.node,
	};
	const workflow = new workflowModule.Workflow({
		id: LOCATION.workflowId,
		name: 'harness',
		active: false,
		settings: { executionOrder: 'v1', ...options.settings },
		nodeTypes: {
			getByName: (name: string) => types[name],
			getByNameAndVersion: (name: string) => types[name],
			getKnownTypes: () => ({}),
		} as never,
		nodes: [
			{ id: '1', name: 'Start', type: 'start', typeVersion: 1, position: [0, 0], parameters: {} },
			{
				id: '2',
				name: 'Node',
				type: options.nodeTypeName,
				typeVersion: 1,
				position: [200, 0],
				parameters: options.parameters as never,
				onError: options.onError,
				credentials: Object.fromEntries(
					Object.keys(options.credentials).map((name) => [name, { id: name, name }]),
				),
			},
		],
		connections: { Start: { main: [[{ node: 'Node', type: 'main', index: 0 }]] } },
	});
	const helper = new MemoryCredentials(options.credentialTypes, options.credentials);
	const hooks = new core.ExecutionLifecycleHooks('trigger', '1', {
		id: LOCATION.workflowId,
		name: 'harness',
		nodes: [],
		connections: {},
		active: false,
	} as never);
	const items = await Promise.all(options.items.map(toN8nItem));
	const execution = new core.WorkflowExecute(additionalData(helper, hooks), 'trigger').run({
		workflow,
		startNode: workflow.getNode('Start') ?? undefined,
		triggerToStartFrom: { name: 'Start', data: { data: { main: [items] } } as never },
	});
	options.onStart?.(execution);
	const { resultData } = (await execution).data;
	const last = resultData.runData.Node?.at(-1);
	return {
		items: last?.data?.main?.[0] ?? [],
		errors: last?.data?.main?.[1] ?? [],
		error: (last?.error ?? resultData.error) as NodeError | undefined,
		hints: last?.hints?.map(({ message }) => message) ?? [],
	};
}
