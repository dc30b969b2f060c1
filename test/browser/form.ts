import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Editor } from './editor';

/** The parameters of the open node. */
export class Form {
	constructor(private readonly editor: Editor) {}

	get panel(): Locator {
		return this.editor.marked('node-parameters');
	}

	/** Titles of the fields, from top to bottom. */
	async labels(): Promise<string[]> {
		const texts = await this.panel.locator('label:visible').allInnerTexts();
		return texts.map((text) => text.split('\n')[0].trim());
	}

	/** Titles between the credential and the options. */
	async titles(): Promise<string[]> {
		const labels = await this.labels();
		return labels.slice(1, labels.indexOf('Options'));
	}

	/** What stands between the fields, from top to bottom. */
	async notices(): Promise<string[]> {
		return await this.panel.locator('.notice:visible').allInnerTexts();
	}

	/** What the menus show while they are closed. */
	async chosen(): Promise<string[]> {
		const inputs = this.panel.locator(
			'[data-test-id^="parameter-input-"]:visible .el-select input',
		);
		return await inputs.evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
	}

	/** Titles and choices that have no room. */
	async cut(): Promise<string[]> {
		return await this.panel
			.locator('label:visible *, .el-select input:visible')
			.evaluateAll((all) =>
				all
					.filter((part) => part.clientWidth > 0 && part.scrollWidth > part.clientWidth)
					.map((part) => (part as HTMLInputElement).value || part.textContent || ''),
			);
	}

	private field = (name: string) => this.editor.marked(`parameter-input-${name}`, this.panel);

	private get entries(): Locator {
		return this.editor.page.locator('.el-select-dropdown__item:visible');
	}

	private async openMenu(menu: Locator): Promise<void> {
		await menu.locator('input').click();
		await this.entries.first().waitFor();
	}

	private async closeMenu(): Promise<void> {
		await this.editor.page.keyboard.press('Escape');
		await this.entries.first().waitFor({ state: 'hidden' });
	}

	/** Names in a menu; an entry is `cut` where its name or its description has no room. */
	async menu(name: string): Promise<Array<{ name: string; cut: boolean }>> {
		await this.openMenu(this.field(name));
		const entries = await this.entries.evaluateAll((all) =>
			all.map((entry) => {
				const headline = entry.querySelector('.option-headline') ?? entry;
				const description = entry.querySelector('.option-description');
				return {
					name: headline.textContent?.trim() ?? '',
					cut:
						headline.scrollWidth > headline.clientWidth ||
						(!!description && description.scrollHeight > description.clientHeight + 2),
				};
			}),
		);
		await this.closeMenu();
		return entries;
	}

	/** @throws where the menu has other entries, or one without room */
	async assertMenu(name: string, entries: string[]): Promise<void> {
		const menu = await this.menu(name);
		assert.deepEqual(
			menu.map((entry) => entry.name),
			entries,
			name,
		);
		const cut = menu.filter((entry) => entry.cut).map((entry) => entry.name);
		assert.deepEqual(cut, [], `no room in the menu ${name}`);
	}

	async choose(name: string, entry: string): Promise<void> {
		await this.openMenu(this.field(name));
		await this.click(entry);
	}

	private add(button: string): Locator {
		const named = this.editor.page.getByPlaceholder(button, { exact: true });
		return this.editor.marked('collection-parameter-add', this.panel).filter({ has: named });
	}

	/** Entries behind the button that adds to a collection. */
	async moreOptions(button: string, some: boolean): Promise<string[]> {
		if (!some) return [];
		await this.openMenu(this.add(button));
		const names = await this.entries.allInnerTexts();
		await this.closeMenu();
		return names;
	}

	async addOption(entry: string, button = 'Add option'): Promise<void> {
		await this.openMenu(this.add(button));
		await this.click(entry);
	}

	private async click(entry: string): Promise<void> {
		const text = this.editor.page.getByText(entry, { exact: true });
		await this.entries.filter({ has: text }).click();
		await this.entries.first().waitFor({ state: 'hidden' });
	}
}
