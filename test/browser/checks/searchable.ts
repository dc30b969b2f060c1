import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { eventually } from '../eventually';
import { picture } from '../pictures';
import { OCR, scanWorkflow } from '../workflows';
import type { World } from '../world';

/** The searchable PDF, in the reader of the browser itself. */
export async function searchable(world: World): Promise<void> {
	const { checks, editor } = world;
	const { marked, page } = editor;
	const workflow = await scanWorkflow(world, {
		name: 'Scan to searchable PDF',
		files: 'invoice.png',
		parameters: {
			resource: 'text',
			operation: 'GeneralAccurateOCR',
			options: { searchablePdf: true },
		},
	});
	await editor.open(workflow);
	let file: Buffer = Buffer.alloc(0);
	await checks.that('the searchable PDF can be downloaded under the name of the scan', async () => {
		await editor.openNode(OCR);
		await editor.execute('success');
		await editor.show(editor.output, 'binary');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			marked('ndv-download-binary-data', editor.output).first().click(),
		]);
		assert.equal(download.suggestedFilename(), 'invoice.pdf');
		file = readFileSync(await download.path());
	});
	await checks.that("the browser's reader selects its text, and copies it", async () => {
		const copied = await withReader(page, file, async (reader) => {
			await picture('searchable', reader);
		});
		assert.match(copied, /Halden & Moor Paper Goods/);
		assert.match(copied, /INVOICE/i);
	});
}

/** Shows a PDF, selects all of it, and returns what is copied. */
async function withReader(
	editor: Page,
	file: Buffer,
	look: (page: Page) => Promise<void>,
): Promise<string> {
	// where requests are watched, the reader does not start
	const context = await editor
		.context()
		.browser()!
		.newContext({
			viewport: { width: 1280, height: 800 },
			permissions: ['clipboard-read', 'clipboard-write'],
		});
	const page = await context.newPage();
	const server = createServer(({ url }, response) => {
		const isFile = url === '/invoice.pdf';
		response.setHeader('Content-Type', isFile ? 'application/pdf' : 'text/html');
		response.end(isFile ? file : '<embed src="/invoice.pdf" width="1200" height="760">');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	try {
		await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
		// the reader takes keys as soon as it has shown the file
		return await eventually(async () => {
			await page.mouse.click(700, 400);
			await page.keyboard.press('Control+a');
			await page.keyboard.press('Control+c');
			const text = await page.evaluate('navigator.clipboard.readText()');
			assert.ok(text, 'nothing was copied');
			await look(page);
			return String(text);
		});
	} finally {
		await context.close();
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}
}
