import assert from 'node:assert/strict';
import { node, ocrNodeType } from '../../../tools/n8n/workflow';
import { eventually } from '../eventually';
import { picture } from '../pictures';
import type { World } from '../world';

/** As a tool of an agent: what a model can give has n8n's button "Let the model define this parameter". */
export async function tool({ checks, editor, form, rest }: World): Promise<void> {
	const parameters = {
		resource: 'document',
		operation: 'ExtractDocMulti',
		ItemNames: ['Total'],
		source: 'url',
	};
	const nodes = [
		node('Agent', '@n8n/n8n-nodes-langchain.agent', 1.7),
		{ ...node('Tool', `${ocrNodeType}Tool`, 1, parameters), position: [0, 220] },
	];
	const connections = { Tool: { ai_tool: [[{ node: 'Agent', type: 'ai_tool', index: 0 }]] } };
	const workflow = { name: 'Agent', nodes, connections, settings: {}, active: false };
	const { id } = await rest<{ id: string }>('POST', '/workflows', workflow);
	await checks.that('a model can define the fields to find, the URL and the pages', async () => {
		await editor.open(id);
		await editor.openNode('Tool');
		const buttons = editor.marked('from-ai-override-button', form.panel);
		await eventually(async () => {
			const fields = await buttons.evaluateAll((all) =>
				all.map((button) =>
					button.closest('[data-test-id^="parameter-input-"]')?.getAttribute('data-test-id'),
				),
			);
			const expected = ['ItemNames', 'imageUrl', 'pages'];
			assert.deepEqual(
				fields,
				expected.map((name) => `parameter-input-${name}`),
			);
		});
		await picture('tool', form.panel);
	});
}
