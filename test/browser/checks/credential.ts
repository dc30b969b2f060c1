import assert from 'node:assert/strict';
import { picture } from '../pictures';
import type { World } from '../world';

const LABELS = [
	'SecretId',
	'SecretKey',
	'Site',
	'Session Token',
	'Region',
	'Endpoint',
	'Signature Method',
	'Own Hosts',
	// n8n's own
	'Allowed HTTP Request Domains',
];

/** A credential made from the open node; a wrong key first, as it happens. */
export async function credential({ checks, editor, sandbox, takeProblems }: World): Promise<void> {
	const { marked } = editor;
	const modal = marked('editCredential-modal');
	const type = (name: string, text: string) =>
		marked(`parameter-input-${name}`, modal).locator('input').fill(text);
	const save = () => marked('credential-save-button', modal).click();

	await checks.that('the node offers to make a credential, with all its fields', async () => {
		await marked('node-credentials-empty-state').locator('button').click();
		await marked('parameter-input-secretId', modal).waitFor();
		const labels = await modal.locator('label:visible').allInnerTexts();
		const titles = labels.map((label) => label.split('\n')[0].replace('*', '').trim());
		assert.deepEqual(titles, LABELS);
		await picture('credential-empty', modal);
	});
	await checks.that('n8n tells what is wrong with a key', async () => {
		await type('secretId', sandbox.secretId);
		await type('secretKey', 'a-key-of-another-account');
		await type('endpoint', sandbox.url);
		await save();
		await modal.getByText('More details').click();
		await modal.getByText("'SecretKey' does not belong to 'SecretId'").waitFor();
		await picture('credential-wrong', modal);
	});
	await checks.that('n8n says that a good key works', async () => {
		await type('secretKey', sandbox.secretKey);
		await save();
		// n8n closes the window by itself when the test succeeds
		await modal.waitFor({ state: 'hidden' });
		await marked('credential-edit-button').click();
		await marked('credentials-config-container-test-success', modal).waitFor();
		await picture('credential', modal);
		await marked('parameter-input-signatureMethod', modal).scrollIntoViewIfNeeded();
		await picture('credential-end', modal);
		await modal.locator('button.el-dialog__headerbtn').click();
		await modal.waitFor({ state: 'hidden' });
		assert.deepEqual(takeProblems(), []);
	});
}
