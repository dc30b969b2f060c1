import assert from 'node:assert/strict';
import type { Login } from '../../../tools/n8n/server';
import { launch, openPage } from '../chromium';
import { Editor } from '../editor';
import { Form } from '../form';
import { unfitPictures } from '../pictures';
import type { World } from '../world';
import { annotated } from './annotated';
import { credential } from './credential';
import { failure } from './failure';
import { nodeCreator } from './nodeCreator';
import { parameters } from './parameters';
import { results } from './results';
import { searchable } from './searchable';
import { themes } from './themes';
import { tool } from './tool';

type Start = Pick<World, 'checks' | 'rest' | 'sandbox' | 'folder'> & { owner: Login; url: string };

export const PARTS = [
	nodeCreator,
	parameters,
	credential,
	results,
	annotated,
	searchable,
	themes,
	tool,
	failure,
];

/** A part that breaks off does not keep the next from starting. */
async function toItsEnd(part: (world: World) => Promise<void>, world: World): Promise<void> {
	await part(world).catch((error) =>
		world.checks.that(`${part.name} comes to its end`, () => {
			throw error;
		}),
	);
}

/** All checks, in one browser. */
export async function allChecks({ owner, url, ...start }: Start): Promise<void> {
	const { checks } = start;
	const browser = await launch();
	try {
		const { page, problems } = await openPage(browser);
		const editor = new Editor(page, url);
		const takeProblems = () => problems.splice(0);
		const world: World = { ...start, editor, form: new Form(editor), takeProblems };

		await checks.that('a person signs in', () => editor.signIn(owner));
		for (const part of PARTS) await toItsEnd(part, world);
		await checks.that('the pictures for the README are there, each under 200 kB', () => {
			assert.deepEqual(unfitPictures(), []);
		});
	} finally {
		await browser.close();
	}
}
