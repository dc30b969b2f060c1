import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { projectFolder } from '../../../tools/n8n/folders';
import { eventually } from '../executions';
import { readExample } from '../workflows';
import type { World } from '../world';

export const agentFile = 'ai-agent-reads-a-document.json';

export async function aiAgent({ server, model, sandbox, checks }: World): Promise<void> {
	const invoice = readFileSync(join(projectFolder, 'examples', 'documents', 'invoice.png'));
	const web = createServer((_request, response) => response.end(invoice));
	await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
	const url = `http://127.0.0.1:${(web.address() as AddressInfo).port}/invoice.png`;

	const chat = readExample(agentFile).nodes.find(({ webhookId }) => webhookId);
	const chatUrl = `${server.url}/webhook/${chat?.webhookId}/chat`;
	const post = async (sessionId: string) =>
		await fetch(chatUrl, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({
				action: 'sendMessage',
				sessionId,
				chatInput: `What is the total of ${url}?`,
			}),
		});
	const ask = async (sessionId: string) => {
		// n8n is ready before its chats are
		const answer = await eventually('the chat is open', async () => {
			const given = await post(sessionId);
			return given.status === 404 ? undefined : given;
		});
		return ((await answer.json()) as { output?: string }).output;
	};
	const told = () =>
		model.questions.at(-1)?.messages.findLast(({ role }) => role === 'tool')?.content ?? '';
	await checks.that('the agent answers a question about a document on the web', async () => {
		assert.equal(await ask('session-1'), 'The total is 578.88 USD.');
	});
	await checks.that('the tool reads the address that the model gave it', () => {
		const { action, params } = sandbox.calls.at(-1) ?? {};
		assert.equal(action, 'GeneralAccurateOCR');
		assert.equal(params?.ImageUrl, url);
	});
	await checks.that('the model gets the text and nothing else', () => {
		const items = JSON.parse(told() || '[]') as Array<Record<string, unknown>>;
		assert.deepEqual(
			items.map((item) => Object.keys(item)),
			[['text']],
		);
		assert.match(String(items[0].text), /INV-2026-00417/);
		assert.ok(told().length < 2000, told());
	});
	await checks.that(
		'a document that is refused: the model is told why, in a sentence',
		async () => {
			sandbox.setRespond(() => ({ error: 'FailedOperation.ImageDecodeFailed' }));
			const output = await ask('session-2');
			sandbox.setRespond(undefined);
			assert.equal(output, 'I could not read the document.');
			const [{ error, message, ...more }] = JSON.parse(told()) as Array<Record<string, string>>;
			assert.equal(error, 'Tencent Cloud could not open the file as a picture');
			assert.match(message, /^It may be damaged\. Open it .* FailedOperation\.ImageDecodeFailed, /);
			assert.deepEqual(more, {});
			// so no base64 either
			assert.ok(told().length < 500, told());
		},
	);
	await checks.that('the agent answers a question about a file that is uploaded', async () => {
		const form = new FormData();
		const fields = {
			action: 'sendMessage',
			sessionId: 'session-3',
			chatInput: 'What is the total?',
		};
		for (const [name, value] of Object.entries(fields)) form.set(name, value);
		form.set('files', new File([invoice], 'invoice.png', { type: 'image/png' }));
		const given = await fetch(chatUrl, { method: 'POST', body: form });
		assert.deepEqual(await given.json(), { output: 'The total is 578.88 USD.' });
		const { action, params } = sandbox.calls.at(-1) ?? {};
		assert.equal(action, 'GeneralAccurateOCR');
		assert.equal(params?.ImageBase64, invoice.toString('base64'));
	});
	web.closeAllConnections();
	web.close();
}
