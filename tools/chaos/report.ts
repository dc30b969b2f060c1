import type { INodeExecutionData } from 'n8n-workflow';

import type { RecordedCall } from '../sandbox';
import type { FaultKind, Remedy } from '../sandbox/faults';
import { FAULTS } from '../sandbox/faults';
import { contentOf } from '../harness/runNode';

/** What came of a run against a sandbox with faults. */
export interface Report {
	items: number;
	calls: number;
	retries: number;
	faults: Partial<Record<FaultKind, number>>;
	results: number;
	errors: number;
	/** Items that met only faults that pass, and how many of these have a result. */
	healable: number;
	healed: number;
	/** Items with another fault than those: results among them. */
	others: number;
	otherResults: number;
	/** What should not be: every entry says what is wrong with which item. */
	wrong: string[];
}

const PASSES: Remedy[] = ['retry', 'unneeded'];

/** Judges the output by what the sandbox saw. */
export function judge(
	names: string[],
	output: INodeExecutionData[],
	calls: RecordedCall[],
	injected: Map<RecordedCall, FaultKind>,
): Report {
	const callsOf = new Map<string, RecordedCall[]>();
	for (const call of calls) {
		const name = String(contentOf(call));
		callsOf.set(name, [...(callsOf.get(name) ?? []), call]);
	}
	const report: Report = {
		items: names.length,
		calls: calls.length,
		retries: 0,
		faults: {},
		results: 0,
		errors: 0,
		healable: 0,
		healed: 0,
		others: 0,
		otherResults: 0,
		wrong: [],
	};
	for (const kind of injected.values()) report.faults[kind] = (report.faults[kind] ?? 0) + 1;
	if (output.length !== names.length) report.wrong.push(`${output.length} items came out`);

	names.forEach((name, index) => {
		const item = output[index];
		const made = callsOf.get(name) ?? [];
		const remedies = made.map((call): Remedy => {
			const kind = injected.get(call);
			return kind ? FAULTS[kind].remedy : 'unneeded';
		});
		const isResult = item?.error === undefined && item?.json.error === undefined;
		report.wrong.push(...judgeItem(name, index, item, remedies, isResult));
		report.retries += Math.max(0, made.length - 1);
		report[isResult ? 'results' : 'errors']++;
		if (remedies.every((remedy) => remedy === 'unneeded')) return;
		const passes = remedies.every((remedy) => PASSES.includes(remedy));
		report[passes ? 'healable' : 'others']++;
		if (isResult) report[passes ? 'healed' : 'otherResults']++;
	});
	const repeated = calls.length - names.length;
	if (repeated !== report.retries) report.wrong.push(`${repeated} calls more than items`);
	return report;
}

function judgeItem(
	name: string,
	index: number,
	item: INodeExecutionData | undefined,
	remedies: Remedy[],
	isResult: boolean,
): string[] {
	const wrong: string[] = [];
	const paired = item?.pairedItem;
	if (typeof paired !== 'object' || Array.isArray(paired) || paired.item !== index) {
		wrong.push(`${name} is paired with ${JSON.stringify(paired)}`);
	}
	if (isResult && item?.json.RequestId === undefined) wrong.push(`${name} has no request id`);
	const [last, ...earlier] = [...remedies].reverse();
	if (isResult !== (last === 'unneeded')) wrong.push(`${name} ended with ${last}`);
	if (earlier.includes('unneeded')) wrong.push(`${name} was asked again after its result`);
	if (earlier.includes('nothing')) wrong.push(`${name} was asked again in vain`);
	return wrong;
}
