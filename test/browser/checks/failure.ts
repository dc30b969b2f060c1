import assert from 'node:assert/strict';
import { sandboxCredential } from '../../../tools/n8n/workflow';
import { picture } from '../pictures';
import { OCR, scanWorkflow } from '../workflows';
import type { World } from '../world';

const GENERAL = { resource: 'text', operation: 'GeneralAccurateOCR' };
const TABLE = { resource: 'table', operation: 'RecognizeTableAccurateOCR' };

/** What one does wrong with a credential, what the error says, and the way out in one sentence. */
const FAILURES = [
	{
		name: 'error',
		title: 'a wrong SecretKey',
		credential: 'Old key',
		data: { secretKey: 'expired' },
		message: "'SecretKey' does not belong to 'SecretId'",
		wayOut:
			/Copy both again from the console\..+AuthFailure\.SignatureFailure.+RequestId [\w-]{36}/s,
	},
	{
		name: 'error-unknown-key',
		title: 'a key of another site',
		credential: 'Other account',
		data: { secretId: 'AKIDelsewhere' },
		message: "Tencent Cloud does not recognize 'SecretId'",
		wayOut: /^Copy it again from the console .+ and belongs to the chosen site\./,
	},
	{
		name: 'error-site',
		title: 'an operation that the site of the credential lacks',
		credential: 'International account',
		parameters: TABLE,
		message: 'Tencent Cloud does not offer this operation on the chosen site',
		wayOut: /^Use a credential for the mainland China site, or 'Extract Fields' of Document/,
	},
	{
		name: 'error-deleted',
		title: 'a credential that was deleted',
		credential: 'Deleted account',
		isDeleted: true,
		message: 'The credential of the node no longer exists',
		wayOut: /^Choose one in the node, or create one there with the SecretId and SecretKey/,
	},
	{
		name: 'error-missing',
		title: 'no credential',
		credential: null,
		message: 'The node has no credential that it may use',
		wayOut: /^Choose one in the node, or create one there with the SecretId and SecretKey/,
	},
];

/** How n8n shows an error: what happened, what to do, and what the service says. */
export async function failure(world: World): Promise<void> {
	for (const wrong of FAILURES) {
		await world.checks.that(`the error of ${wrong.title} says the way out`, () =>
			fails(world, wrong),
		);
	}
}

async function fails(world: World, wrong: (typeof FAILURES)[number]): Promise<void> {
	const { editor, rest, sandbox, takeProblems } = world;
	const { type, data } = sandboxCredential(sandbox);
	const { title, credential, message, wayOut, parameters = GENERAL } = wrong;
	const stored = { name: credential, type, data: { ...data, ...wrong.data } };
	const account = credential && (await rest<{ id: string }>('POST', '/credentials', stored));
	const files = 'receipt.jpg';
	const workflow = await scanWorkflow(world, { name: title, files, parameters, credential });
	if (account && wrong.isDeleted) await rest('DELETE', `/credentials/${account.id}`);
	await editor.open(workflow);
	// from the canvas: the form would choose a credential where there is none
	await editor.marked('execute-workflow-button').click();
	await editor.page.getByText('Problem in node').waitFor({ timeout: 60_000 });
	await editor.openNode(OCR);
	const shown = await editor.marked('node-error-message').innerText();
	assert.equal(shown.trim(), message);
	assert.match(await editor.marked('node-error-description').innerText(), wayOut);
	await editor.show(editor.input, 'table');
	await picture(wrong.name, editor.page);
	assert.deepEqual(takeProblems(), []);
}
