import type { Locator, Page } from 'playwright-core';
import type { Login } from '../../tools/n8n/server';

/** n8n's editor as a person uses it: by what is to be seen and clicked. */
export class Editor {
	constructor(
		readonly page: Page,
		private readonly url: string,
	) {}

	/** n8n's own marks; hidden tabs hold some of them twice. */
	marked = (id: string, within: Page | Locator = this.page): Locator =>
		within.locator(`[data-test-id="${id}"]:visible`);

	async signIn({ email, password }: Login): Promise<void> {
		await this.page.goto(`${this.url}/signin`);
		await this.page.fill('input[name="emailOrLdapLoginId"]', email);
		await this.page.fill('input[name="password"]', password);
		await this.marked('form-submit-button').click();
		await this.page.waitForURL(/\/home\//);
	}

	async open(workflow: string): Promise<void> {
		await this.page.goto(`${this.url}/workflow/${workflow}`);
		await this.marked('node-creator-plus-button').waitFor({ timeout: 60_000 });
		// without this, every menu is waited for while it fades in
		const content = '*, *::before { transition: none !important; animation: none !important }';
		await this.page.addStyleTag({ content });
	}

	node = (name: string): Locator =>
		this.page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`);

	async openNode(name: string): Promise<void> {
		await this.node(name).dblclick();
		await this.marked('ndv').waitFor();
	}

	async closeNode(): Promise<void> {
		await this.marked('ndv-close-button').click();
		await this.marked('ndv').waitFor({ state: 'hidden' });
	}

	/** Runs the open node, with those before it where they have not run, until it says how it went. */
	async execute(outcome: 'success' | 'danger'): Promise<void> {
		await this.marked('node-execute-button').click();
		await this.marked(`node-run-status-${outcome}`).waitFor({ timeout: 60_000 });
	}

	get output(): Locator {
		return this.marked('output-panel');
	}

	get input(): Locator {
		return this.marked('ndv-input-panel');
	}

	/** Shows a panel as `schema`, `table`, `json` or `binary`. */
	async show(panel: Locator, view: string): Promise<void> {
		await this.marked(`radio-button-${view}`, panel).click();
	}
}
