import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumProgram } from '../packages';

/** A browser without a window. Playwright ends it with us, also when a signal does. */
export async function launch(): Promise<Browser> {
	return await chromium.launch({
		executablePath: chromiumProgram(),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
}

/** n8n asks for these and lives without them, whatever nodes are installed. */
const EXPECTED = [/\/rest\/login$/, /\/schemas\/n8n-nodes-base\./];

/** A page that reaches this machine only, and a list of what goes wrong on it. */
export async function openPage(browser: Browser): Promise<{ page: Page; problems: string[] }> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		locale: 'en-US',
		timezoneId: 'UTC',
		reducedMotion: 'reduce',
		acceptDownloads: true,
	});
	const here = (url: string) => /^(?:https?:\/\/127\.0\.0\.1[:/]|data:|blob:|$)/.test(url);
	await context.route(
		(url) => !here(url.href),
		(route) => route.abort(),
	);
	const page = await context.newPage();
	page.setDefaultTimeout(30_000);
	const problems: string[] = [];
	page.on('pageerror', ({ message }) => problems.push(message));
	page.on('console', (message) => {
		const { url } = message.location();
		const known = !here(url) || EXPECTED.some((pattern) => pattern.test(url));
		if (message.type() === 'error' && !known) problems.push(`${message.text()} ${url}`.trim());
	});
	page.on('dialog', (dialog) => void dialog.accept());
	return { page, problems };
}
