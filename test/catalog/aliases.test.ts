import codex from '../../nodes/TencentCloudOcr/TencentCloudOcr.node.json';
import { resources } from '../../nodes/TencentCloudOcr/catalog';
import { SEARCHES } from './searches';

/** Words that find the node in n8n, by n8n's own search. */

interface Item {
	properties: { displayName: string; codex: { alias: string[] } };
}

// the package is n8n's own and has types for other settings of the compiler only
const { sublimeSearch } = jest.requireActual<{
	sublimeSearch(words: string, items: Item[]): Array<{ item: Item }>;
}>('@n8n/utils/dist/search/sublime-search');

const OURS = 'Tencent Cloud OCR';

/** Nodes of n8n that come up for the same words; the browser test asks n8n itself, with all of its nodes. */
const OTHERS =
	`Zoho CRM, Monica CRM, Edit Image, Extract from File, Convert to File, Read/Write Files from Disk, n8n
	Form, Data table, SeaTable, Invoice Ninja, AWS Textract, Mindee, Mistral AI, Evaluation, Vector Store Question
	Answer Tool, Text Classifier, Information Extractor, Compare Datasets, SecurityScorecard, urlscan.io, HTML, Email
	Trigger (IMAP), Google Sheets, Google Gemini, Schedule, DHL, Summarization Chain`.split(/,\s*/);

const items = [
	...OTHERS.map((displayName) => ({ properties: { displayName, codex: { alias: [] } } })),
	{ properties: { displayName: OURS, codex } },
];

const placeFor = (words: string) =>
	sublimeSearch(words.toLowerCase(), items).findIndex(
		({ item }) => item.properties.displayName === OURS,
	) + 1;

test.each(SEARCHES)('%s finds the node first or second', (words) => {
	expect([1, 2]).toContain(placeFor(words));
});

test('what the node does not do does not find it first', () => {
	expect(['gmail', 'google sheets', 'schedule', 'html'].map(placeFor)).not.toContain(1);
});

test('no word is there twice', () => {
	expect(new Set(codex.alias.map((word) => word.toLowerCase())).size).toBe(codex.alias.length);
});

test.each(resources)('a word leads to $name', ({ name }) => {
	const words: Record<string, string> = {
		'General Text': 'text recognition',
		'Stored File': 'COS',
	};
	const word = words[name] ?? name.replace('Custom API Call', 'Tencent Cloud');
	expect(codex.alias.map((alias) => alias.toLowerCase())).toContain(word.toLowerCase());
});
