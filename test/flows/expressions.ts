import {
	Workflow,
	createRunExecutionData,
	type IDataObject,
	type INodeExecutionData,
	type INodeType,
} from 'n8n-workflow';
import { readExample } from './workflows';

/** What nodes of an example have put out, by their names. */
export type Outputs = Record<string, INodeExecutionData[]>;

interface Assignments {
	assignments: { assignments: Array<{ name: string; value: string }> };
}

/** The rows that a node "Edit Fields" of an example makes of items, by n8n's own expressions. */
export function fieldsOf(
	file: string,
	nodeName: string,
	items: INodeExecutionData[],
	outputs: Outputs = {},
): IDataObject[] {
	const { nodes, connections } = readExample(file);
	const node = nodes.find(({ name }) => name === nodeName);
	const { assignments } = structuredClone(node?.parameters) as unknown as Assignments;
	const type = { description: { properties: [] as unknown[] } } as INodeType;
	const nodeTypes = {
		getByName: () => type,
		getByNameAndVersion: () => type,
		getKnownTypes: () => ({}),
	};
	const workflow = new Workflow({ nodes, connections, active: false, nodeTypes });
	const runData = Object.fromEntries(
		Object.entries(outputs).map(([name, put]) => [
			name,
			[{ startTime: 0, executionTime: 0, executionIndex: 0, source: [], data: { main: [put] } }],
		]),
	);
	const run = createRunExecutionData({ resultData: { runData } });
	return items.map((_, index) =>
		Object.fromEntries(
			assignments.assignments.map(({ name, value }) => [
				name,
				workflow.expression.getParameterValue(
					value,
					run,
					0,
					index,
					nodeName,
					items,
					'manual',
					{},
				) as IDataObject,
			]),
		),
	);
}
