import assert from 'node:assert/strict';
import { picture } from '../pictures';
import { NEXT, OCR, scanWorkflow } from '../workflows';
import type { World } from '../world';

/** Before the first run, and what a run shows: preview, canvas, table, schema. */
export async function results(world: World): Promise<void> {
	const { checks, editor, takeProblems } = world;
	const { page } = editor;
	const workflow = await scanWorkflow(world, {
		name: 'Documents to a spreadsheet',
		files: '{invoice.png,receipt.jpg}',
		parameters: {
			resource: 'document',
			operation: 'ExtractDocMulti',
			ItemNames: ['Seller', 'Date', 'Total'],
		},
	});
	await editor.open(workflow);
	await checks.that('the next node shows before the first run what will come', async () => {
		await editor.openNode(NEXT);
		await editor.input.getByText('Usually outputs the following fields').waitFor();
		await editor.input.getByText('RequestId').waitFor();
		await picture('preview', page);
		await editor.closeNode();
	});
	await checks.that('a run on the canvas reads two documents', async () => {
		await editor.marked('execute-workflow-button').click();
		await editor
			.marked('canvas-node-status-success', editor.node(NEXT))
			.waitFor({ timeout: 60_000 });
		await page.getByText('2 items').nth(2).waitFor();
		await picture('canvas', page, { x: 180, y: 300, width: 1020, height: 260 });
	});
	await checks.that('the table has the fields as columns', async () => {
		await editor.openNode(OCR);
		await editor.show(editor.input, 'table');
		await editor.show(editor.output, 'table');
		const cells = await editor.output.locator('th:visible').allInnerTexts();
		assert.deepEqual(
			cells.slice(0, 3).map((cell) => cell.trim()),
			['Seller', 'Date', 'Total'],
		);
		await editor.output.getByText('Halden & Moor Paper Goods Ltd.').first().waitFor();
		await picture('result-table', page);
	});
	await checks.that('schema and JSON show the same', async () => {
		await editor.show(editor.output, 'schema');
		await editor.output.getByText('578.88').first().waitFor();
		await picture('result-schema', page);
		await editor.show(editor.output, 'json');
		await editor.output.getByText('"578.88"').first().waitFor();
		await picture('result-json', page);
	});
	await checks.that('the page has no complaints about results', () => {
		assert.deepEqual(takeProblems(), []);
	});
}
