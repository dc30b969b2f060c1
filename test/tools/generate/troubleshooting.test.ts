import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { ERRORS } from '../../../nodes/TencentCloudOcr/errors/codes';
import { CONNECTION_CODES } from '../../../tools/generate/docs/codes';
import { anchors } from '../../../tools/generate/docs/words';
import { root } from '../../../tools/generate/files';
import { symptoms, troubleshootingPage } from '../../../tools/generate/troubleshooting';

/** The page that a user comes to with an error. */

const page = troubleshootingPage();

const sourcesIn = (folder: string) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => readFileSync(join(root, folder, name), 'utf8'));

test('every code that the node knows has its line', () => {
	const missing = Object.keys(ERRORS).filter((name) => !page.includes(`| \`${name}\` |`));
	expect(missing).toEqual([]);
});

test('so has everything that the node says of a connection', () => {
	const source = readFileSync(join(root, 'nodes/TencentCloudOcr/errors/connection.ts'), 'utf8');
	const messages = [...source.matchAll(/message: '(.+?)'/g)].map(([, text]) => text);
	expect(messages.length).toBeGreaterThan(8);
	expect(messages.filter((text) => !page.includes(text))).toEqual(['The call could not be made']);
	expect(new Set(CONNECTION_CODES.flat()).size).toBe(CONNECTION_CODES.flat().length);
});

/** Names and menus of n8n itself, which no file of the node has. */
const OF_N8N = [
	'On Error',
	'Continue',
	'Settings',
	'Continue (using error output)',
	'Retry On Fail',
	'HTTP Request',
	'Download',
	'View',
];

test('what is quoted by hand is what the node says', () => {
	const said = [...sourcesIn('nodes'), ...sourcesIn('credentials')]
		.join('\n')
		.replaceAll("\\'", "'");
	const text = symptoms.replace(/`[^`]*`/g, '').replace(/\s+/g, ' ');
	const quotes = [...text.matchAll(/_([A-Z][^_]+)_/g)].map(([, quote]) => quote);
	expect(quotes.length).toBeGreaterThan(30);
	// the name of the file, or what it is, is put in only when the error is made
	const known = (text: string) => said.includes(text.replace(/^The file /, ''));
	const made = ['The file is an HTML file', 'The file is a HEIC file'];
	expect(
		quotes.filter((text) => !known(text) && !OF_N8N.includes(text) && !made.includes(text)),
	).toEqual([]);
});

test('every link inside the page leads to a heading', () => {
	const anchor = anchors();
	const headings = [...page.matchAll(/^##* (.+)$/gm)].map(([, text]) => `#${anchor(text)}`);
	const links = [...page.matchAll(/\]\((#[^)]+)\)/g)].map(([, link]) => link);
	expect(links.filter((link) => !headings.includes(link))).toEqual([]);
	const files = [...page.matchAll(/\]\(([a-z]+\.md)\)/g)].map(([, file]) => file);
	expect(files.filter((file) => !readdirSync(join(root, 'docs')).includes(file))).toEqual([]);
});
