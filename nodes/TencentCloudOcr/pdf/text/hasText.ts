import { dictOf } from '../entries';
import type { Objects } from '../objects';
import { getObject, isStream, resolve } from '../objects';
import { readPage } from '../page';
import type { PageNode } from '../pageTree';
import { operationsIn } from '../picture/content';
import { contentOf } from '../picture/pagePictures';
import { streamData } from '../streams';
import type { Value } from '../values';
import { isDict, isRef, isString, nameOf } from '../values';

const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"']);

/** Its delimiters are two bytes. */
const hasCharacters = (value: Value): boolean =>
	Array.isArray(value) ? value.some(hasCharacters) : isString(value) && value.end - value.at > 2;

/** Whether a page has text, seen or not, in forms too. What cannot be read counts as none. */
export async function hasText(objects: Objects, node: PageNode): Promise<boolean> {
	const visited = new Set<number>();

	async function inForm(name: string, resources: Value | undefined): Promise<boolean> {
		const own = resolve(objects, resources);
		const all = isDict(own) ? resolve(objects, own.get('XObject')) : undefined;
		const reference = isDict(all) ? all.get(name) : undefined;
		if (!isRef(reference) || visited.has(reference.ref)) return false;
		visited.add(reference.ref);
		const form = getObject(objects, reference.ref);
		if (!isStream(form) || nameOf(form.value.get('Subtype')) !== 'Form') return false;
		const content = await streamData(objects, form);
		return await inContent(content, form.value.get('Resources') ?? resources);
	}

	async function inContent(content: Buffer | undefined, resources: Value | undefined) {
		if (!content) return false;
		for await (const { operator, operands } of operationsIn(content, objects)) {
			if (SHOWS_TEXT.has(operator) && operands.some(hasCharacters)) return true;
			if (operator === 'Do' && (await inForm(nameOf(operands[0]) ?? '', resources))) return true;
		}
		return false;
	}

	const entries = readPage(objects, node);
	if (!entries) return false;
	const page = dictOf(entries);
	const content = page.has('Contents') ? await contentOf(objects, page) : undefined;
	return await inContent(content, page.get('Resources'));
}
