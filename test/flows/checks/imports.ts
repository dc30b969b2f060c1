import assert from 'node:assert/strict';
import { NodeHelpers, type INode, type INodeTypeDescription } from 'n8n-workflow';
import type { Rest } from '../../n8n/server';
import { exampleFiles, readExample, type Example } from '../workflows';
import type { World } from '../world';

/** Every example as somebody meets it who has just imported it. */
export async function imports({ rest, checks }: World): Promise<void> {
	for (const file of exampleFiles()) {
		const example = readExample(file);
		await checks.that(`${file} imports clean, every node and setting known`, async () => {
			assert.ok(example.nodes.every(({ credentials }) => !credentials, 'credentials inside'));
			const { id } = await rest<{ id: string }>('POST', '/workflows', {
				...example,
				active: false,
			});
			assert.ok(id);
			for (const node of example.nodes) await known(rest, node);
		});
		await checks.that(`${file} runs from left to right and explains itself`, () => {
			tidy(example);
			const notes = example.nodes.filter(({ type }) => type.endsWith('.stickyNote'));
			assert.ok(notes.length > 0 || file === 'read-documents.json', 'there is no note');
		});
	}
}

async function known(rest: Rest, node: INode): Promise<void> {
	// n8n makes the form of a tool of the node's own: the same fields and what the model is told
	const name = node.type.replace(/Tool$/, '');
	const added = name === node.type ? [] : ['descriptionType', 'toolDescription'];
	const nodeInfos = [{ name, version: node.typeVersion }];
	const [type] = await rest<INodeTypeDescription[]>('POST', '/node-types', { nodeInfos });
	const { properties } = type;
	assert.ok([type.version].flat().includes(node.typeVersion), `${node.name}: version`);
	// as the editor does it: what is not said has its default
	const parameters =
		NodeHelpers.getNodeParameters(properties, node.parameters, true, false, node, type) ?? {};
	const issues = NodeHelpers.getNodeParametersIssues(properties, { ...node, parameters }, type);
	assert.equal(issues, null, `${node.name}: ${JSON.stringify(issues)}`);
	const names = new Set([...properties.map((property) => property.name), ...added]);
	const unknown = Object.keys(node.parameters).filter((given) => !names.has(given));
	assert.deepEqual(unknown, [], `${node.name} has settings that the node does not know`);
}

/** Width of a node on the canvas, and the least space to the next. */
const NODE = 100;

function tidy({ nodes, connections }: Example): void {
	const at = (name: string) => {
		const found = nodes.find((node) => node.name === name);
		assert.ok(found, `there is no node '${name}'`);
		return found.position;
	};
	for (const [name, { main = [] }] of Object.entries(connections)) {
		for (const { node } of main.flatMap((targets) => targets ?? [])) {
			assert.ok(at(node)[0] - at(name)[0] > NODE, `${node} is not to the right of ${name}`);
		}
	}
	const boxes = nodes.map((node) => box(node));
	for (const [index, one] of boxes.entries()) {
		for (const other of boxes.slice(index + 1)) {
			const apart =
				one.right <= other.left ||
				other.right <= one.left ||
				one.bottom <= other.top ||
				other.bottom <= one.top;
			assert.ok(apart, `${one.name} lies over ${other.name}`);
		}
	}
}

function box({ name, type, position: [left, top], parameters }: INode) {
	const isNote = type.endsWith('.stickyNote');
	const width = isNote ? Number(parameters.width) : NODE;
	const height = isNote ? Number(parameters.height) : NODE;
	return { name, left, top, right: left + width, bottom: top + height };
}
