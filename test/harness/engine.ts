import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type {
	IBinaryData,
	ICredentialType,
	IDataObject,
	INodeExecutionData,
	INodeType,
	IWorkflowSettings,
	NodeError,
	OnError,
} from 'n8n-workflow';

// n8n-core reads these when its classes are made, so they are set before it is loaded
process.env.N8N_USER_FOLDER ??= temporaryFolder();
process.env.N8N_ENCRYPTION_KEY ??= 'harness';
process.env.N8N_LOG_LEVEL ??= 'silent';
process.env.N8N_DIAGNOSTICS_ENABLED ??= 'false';

function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'n8n-harness-'));
	const remove = () => rmSync(folder, { recursive: true, force: true });
	// jest gives each test file a process object of its own, whose exit it never tells
	if (typeof afterAll === 'function') afterAll(remove);
	else process.once('exit', remove);
	return folder;
}

/* eslint-disable @typescript-eslint/no-require-imports */
const core: typeof import('n8n-core') = require('n8n-core');
// n8n-core's own copies: a second @n8n/di would be a second container
const fromCore = createRequire(require.resolve('n8n-core'));
fromCore('reflect-metadata');
const { Container } = fromCore('@n8n/di');
const workflowModule: typeof import('n8n-workflow') = fromCore('n8n-workflow');

/** An input item as tests write it: files as buffers. */
export interface TestItem {
	json?: IDataObject;
	binary?: Record<string, { buffer: Buffer; fileName?: string; mimeType?: string }>;
}

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

class MemoryCredentials extends workflowModule.ICredentialsHelper {
	constructor(
		private readonly types: Record<string, ICredentialType>,
		private readonly data: Record<string, IDataObject>,
	) {
		super();
	}
	getParentTypes() {
		return [];
	}
	isCredentialUsableByNode() {
		return true;
	}
	async authenticate(credentials: never, typeName: string, request: never) {
		const { authenticate } = this.types[typeName];
		return typeof authenticate === 'function' ? await authenticate(credentials, request) : request;
	}
	async preAuthentication() {
		return undefined;
	}
	async runPreAuthentication() {
		return undefined;
	}
	async getCredentials(): Promise<never> {
		throw new Error('not used');
	}
	async getDecrypted(_data: unknown, _credentials: unknown, type: string) {
		return structuredClone(this.data[type]) as never;
	}
	async updateCredentials() {}
	async updateCredentialsOauthTokenData() {}
	getCredentialsProperties(type: string) {
		return this.types[type]?.properties ?? [];
	}
}

let ready: Promise<void> | undefined;
async function init(mode: 'filesystem-v2' | 'memory') {
	ready ??= (async () => {
		Container.get(core.InstanceSettings);
		await Container.get(core.BinaryDataService).init();
	})();
	await ready;
	// the service keeps the mode it was made with; tests of both modes live in one process
	Container.get(core.BinaryDataService).mode = mode === 'memory' ? 'default' : mode;
}

const LOCATION = { type: 'execution' as const, workflowId: 'workflow', executionId: '1' };

async function toN8nItem({ json = {}, binary = {} }: TestItem): Promise<INodeExecutionData> {
	const stored: Record<string, IBinaryData> = {};
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

const unused = async () => {
	throw new Error('not part of the harness');
};

function additionalData(credentialsHelper: MemoryCredentials, hooks: unknown) {
	const url = 'http://127.0.0.1:5678/';
	return {
		credentialsHelper,
		hooks,
		executionId: '1',
		currentNodeExecutionIndex: 0,
		variables: {},
		restApiUrl: url,
		instanceBaseUrl: url,
		formBaseUrl: url,
		formWaitingBaseUrl: url,
		formTestBaseUrl: url,
		webhookBaseUrl: url,
		webhookWaitingBaseUrl: url,
		webhookTestBaseUrl: url,
		mcpBaseUrl: url,
		mcpTestBaseUrl: url,
		executeWorkflow: unused,
		getRunExecutionData: async () => undefined,
		getRuntimeCredential: async () => undefined,
		logAiEvent: () => {},
		startRunnerTask: unused,
		externalSecretsProxy: {
			hasProvider: () => false,
			hasSecret: () => false,
			getSecret: () => undefined,
			listProviders: () => [],
			listSecrets: () => [],
		},
	} as never;
}

/** Runs one node in n8n's own engine: its workflow runner, HTTP helper and binary storage. */
export async function runInEngine(options: EngineOptions): Promise<EngineResult> {
	await init(options.binaryMode ?? 'filesystem-v2');
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
	};
}

/** The bytes of a file in an output item, whatever the binary mode. */
export const readBinary = (binary: IBinaryData): Promise<Buffer> =>
	Container.get(core.BinaryDataService).getAsBuffer(binary);
