import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleFiles, readExample } from '../flows/workflows';

export const root = join(__dirname, '..', '..');

/** What people read: the pages by their paths, and the notes of the examples. */
export const pages: Record<string, string> = Object.fromEntries(
	[
		...['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
		...readdirSync(join(root, 'docs'))
			.filter((name) => name.endsWith('.md'))
			.map((name) => `docs/${name}`),
		'examples/documents/README.md',
	].map((path) => [path, readFileSync(join(root, path), 'utf8')]),
);

export const notes: Record<string, string> = Object.fromEntries(
	exampleFiles().map((file) => [
		`examples/${file}`,
		readExample(file)
			.nodes.filter(({ type }) => type.endsWith('.stickyNote'))
			.map(({ parameters }) => String(parameters.content))
			.join('\n\n'),
	]),
);

const FENCE = /^ *```[^\n]*\n([^]*?)^ *```/gm;

/** A page without its blocks of code, whose brackets are no links. */
export const prose = (page: string) => page.replace(FENCE, '');

const COMMAND = /^(?:\$ )?(?:[A-Z_]+=\S+ )*((?:npm|npx|node) .+)$/;

/** Commands of npm and Node.js in blocks of code, without their comments, and inside the text. */
export function commands(page: string): string[] {
	const blocks = [...page.matchAll(FENCE)].flatMap(([, block]) => block.split('\n'));
	const inline = [...prose(page).matchAll(/`([^`]+)`/g)].map(([, code]) => code);
	return [...blocks, ...inline].flatMap((line) => {
		const [, command] = COMMAND.exec(line.replace(/\s+#.*$/, '').trim()) ?? [];
		return command ? [command] : [];
	});
}

/** Targets of links and pictures inside of the project. */
export function targets(page: string): string[] {
	const text = prose(page).replace(/`[^`]*`/g, '');
	const found = [...text.matchAll(/\]\(([^)\s]+)\)|<img[^>]* src="([^"]+)"/g)];
	return found.map(([, link, picture]) => link ?? picture).filter((to) => !/^\w+:/.test(to));
}

/** The names that GitHub gives to the headings of a page, for links into it. */
export function anchors(page: string): string[] {
	const taken = new Map<string, number>();
	return [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => {
		const name = heading
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\s_-]/gu, '')
			.trim()
			.replaceAll(' ', '-');
		const before = taken.get(name) ?? 0;
		taken.set(name, before + 1);
		return before ? `${name}-${before}` : name;
	});
}
