import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { outputFolder, projectFolder } from '../../tools/n8n/folders';

const folder = join(outputFolder, 'browser');
const imageFolder = join(projectFolder, 'docs', 'images');
const maximumBytes = 200_000;

/** The pictures of the README; all others are only looked at. */
export const README_PICTURES = [
	'annotated',
	'canvas',
	'credential',
	'error',
	'node-creator',
	'result-table',
];

/** Messages in the corner pass by themselves, so they would be in some pictures and not in others. */
const style = '.el-notification, .el-message { display: none !important }';

type Clip = { x: number; y: number; width: number; height: number };

export async function picture(name: string, of: Page | Locator, clip?: Clip): Promise<void> {
	// where the pointer rests, n8n shows more
	await ('goto' in of ? of : of.page()).mouse.move(0, 0);
	const options = { path: join(folder, `${name}.png`), style };
	await ('goto' in of ? of.screenshot({ ...options, clip }) : of.screenshot(options));
}

export function emptyPictureFolder(): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
}

/** Pictures of the README that are missing or too large for a page that loads quickly. */
export function unfitPictures(): string[] {
	const taken = readdirSync(folder);
	return README_PICTURES.flatMap((name) => {
		const file = `${name}.png`;
		if (!taken.includes(file)) return [`${file} was not taken`];
		const { size } = statSync(join(folder, file));
		return size > maximumBytes ? [`${file} has ${size} bytes`] : [];
	});
}

export function updateImages(): void {
	mkdirSync(imageFolder, { recursive: true });
	for (const name of README_PICTURES) {
		copyFileSync(join(folder, `${name}.png`), join(imageFolder, `${name}.png`));
	}
	console.log(`${README_PICTURES.length} pictures copied to docs/images`);
}
