import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { anchors, pages, root, targets } from './pages';

/** Links and pictures of the pages lead to something. */

const links = Object.entries(pages).flatMap(([page, text]) =>
	targets(text).map((target) => [page, target] as const),
);

test('the pages are searched', () => {
	expect(targets('[a](b.md#c) ![d](e.png) <img src="f.png"> [g](https://h) `[i](j)`')).toEqual([
		'b.md#c',
		'e.png',
		'f.png',
	]);
	expect(anchors('# One, two\n## `A` & b\n## One, two\n')).toEqual([
		'one-two',
		'a--b',
		'one-two-1',
	]);
	expect(links.length).toBeGreaterThan(60);
});

test.each([...new Map(links.map((link) => [link.join(' to '), link])).values()])(
	'%s links to %s',
	(page, target) => {
		const [path, anchor] = target.split('#');
		const file = path ? normalize(join(dirname(page), path)) : page;
		expect(existsSync(join(root, file))).toBe(true);
		if (anchor) expect(anchors(readFileSync(join(root, file), 'utf8'))).toContain(anchor);
	},
);
