import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pages, root } from './pages';

/** Files with an address that a maintainer fills in are on the list in CONTRIBUTING.md. */

const PLACEHOLDER =
	/n8n-nodes-tencent-ocr\/n8n-nodes-tencent-ocr|n8n-nodes-tencent-ocr@users\.noreply/;
const list =
	/^## Before the first release\n([^]*?)^Never/m.exec(pages['CONTRIBUTING.md'])?.[1] ?? '';

const published = ['credentials', 'nodes', 'docs', 'examples'].flatMap((folder) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|json|md)$/.test(name))
		.map((name) => `${folder}/${name}`),
);
const found = ['package.json', 'README.md', 'README.zh-CN.md', 'SECURITY.md', ...published].filter(
	(path) => PLACEHOLDER.test(readFileSync(join(root, path), 'utf8')),
);

test.each(found)('%s is on the list', (path) => {
	expect(list).toContain(`\`${path}\``);
});

test('what the list says of package.json is still so, or the list is out of date', () => {
	expect(found.includes('package.json')).toBe(list.includes('`repository`'));
});
