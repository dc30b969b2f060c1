import assert from 'node:assert/strict';
import { hints } from '../../../nodes/TencentCloudOcr/form/nodeHints';
import { eventually } from '../eventually';
import { picture } from '../pictures';
import { OCR, scanWorkflow } from '../workflows';
import type { World } from '../world';

/** The screens in both themes of n8n, with all risky choices of the form at once. */
export async function themes(world: World): Promise<void> {
	const { checks, editor, takeProblems } = world;
	const { marked, page } = editor;
	const workflow = await scanWorkflow(world, {
		name: 'Tables to sheets',
		files: 'receipt.jpg',
		parameters: {
			resource: 'table',
			operation: 'RecognizeTableAccurateOCR',
			options: { maxPages: 101 },
			tuning: { requestMethod: 'GET', maxRetries: 0 },
		},
	});
	for (const theme of ['dark', 'light']) {
		await checks.that(`the ${theme} theme shows the icon for it, and every hint`, async () => {
			await page.evaluate(`localStorage.setItem('N8N_THEME', '${theme}')`);
			await editor.open(workflow);
			const icon = await editor.node(OCR).locator('img').getAttribute('src');
			const file = theme === 'dark' ? 'tencentCloudOcr.dark.svg' : 'tencentCloudOcr.svg';
			assert.equal(icon?.split('/').at(-1), file);
			await picture(`${theme}-canvas`, page);

			await editor.openNode(OCR);
			await eventually(async () => {
				const shown = await marked('node-hint', editor.output).allInnerTexts();
				assert.deepEqual(
					shown.map((text) => text.trim()),
					hints.map(({ message }) => message),
				);
			});
			await picture(`${theme}-form`, page);
			await marked('credential-edit-button').click();
			await marked('parameter-input-secretId', marked('editCredential-modal')).waitFor();
			await picture(`${theme}-credential`, page);
			assert.deepEqual(takeProblems(), []);
		});
	}
}
