import assert from 'node:assert/strict';
import { NodeHelpers, type INode, type INodeTypeDescription } from 'n8n-workflow';
import type { Rest } from '../../../tools/n8n/server';
import { tidy } from '../layout';
import { unknownSettings } from '../settings';
import { exampleFiles, readExample } from '../workflows';
import type { World } from '../world';

/** Every example as somebody meets it who has just imported it. */
export async function imports({ rest, checks }: World): Promise<void> {
	for (const file of exampleFiles()) {
		const example = readExample(file);
		await checks.that(`${file} imports clean, every node and setting known`, async () => {
			assert.ok(
				example.nodes.every(({ credentials }) => !credentials),
				'credentials inside',
			);
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
			assert.ok(notes.length > 0, 'there is no note');
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
	const own = Object.entries(node.parameters).filter(([given]) => !added.includes(given));
	assert.deepEqual(
		unknownSettings({ ...node, parameters: Object.fromEntries(own) }, type),
		[],
		`${node.name} has settings that the node does not know`,
	);
}
