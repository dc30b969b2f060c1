import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IRun, INodeExecutionData } from 'n8n-workflow';
import { run } from '../lib/processes.mjs';
import { environment, type Instance } from './environment';
import { node24 } from './folders';
import { n8nBin } from './install';

export interface StoredCredential {
	id: string;
	name: string;
	type: string;
	data: Record<string, string | number | boolean>;
}

export async function importCredentials(instance: Instance, credentials: StoredCredential[]) {
	await importFile(instance, 'credentials', credentials);
}

export async function importWorkflows(instance: Instance, workflows: object[]) {
	await importFile(instance, 'workflow', workflows);
}

async function importFile(instance: Instance, kind: string, content: object[]): Promise<void> {
	const file = join(instance.userFolder, `import-${kind}.json`);
	writeFileSync(file, JSON.stringify(content), { mode: 0o600 });
	const { output } = await n8n(instance, [`import:${kind}`, `--input=${file}`]).finally(() =>
		rmSync(file),
	);
	// n8n ends with 0 when an import fails, too
	if (!output.includes('Successfully imported')) {
		throw new Error(`n8n did not import the ${kind}:\n${output}`);
	}
}

/** Runs a stored workflow to its end, good or bad; what each node gave is in the result. */
export async function execute(instance: Instance, workflowId: string): Promise<IRun> {
	const { output, stdout } = await n8n(instance, ['execute', `--id=${workflowId}`, '--rawOutput']);
	return runIn(stdout) ?? fail(`n8n could not run the workflow:\n${lastLines(output)}`);
}

/** The run that `n8n execute --rawOutput` prints; log lines come before and after. */
export function runIn(stdout: string): IRun | undefined {
	const json = /^\{\n[^]*?^\}$/m.exec(stdout)?.[0];
	return json === undefined ? undefined : (JSON.parse(json) as IRun);
}

function fail(message: string): never {
	throw new Error(message);
}

/** The items that a node put on one of its outputs in its only run. */
export function itemsOf(
	result: Pick<IRun, 'data'>,
	nodeName: string,
	output = 0,
): INodeExecutionData[] {
	return result.data.resultData.runData[nodeName]?.[0]?.data?.main[output] ?? [];
}

async function n8n(instance: Instance, args: string[]) {
	const env = await environment(instance);
	return await run(node24, [n8nBin, ...args], { env, cwd: instance.userFolder });
}

function lastLines(text: string): string {
	return text.trim().split('\n').slice(-25).join('\n');
}
