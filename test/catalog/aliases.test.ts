import codex from '../../nodes/TencentCloudOcr/TencentCloudOcr.node.json';
import { resources } from '../../nodes/TencentCloudOcr/catalog';

/** Words that find the node in n8n: each stands for something that an operation does. */

const said = JSON.stringify(resources).toLowerCase();

/** For the node as a whole. */
const GENERAL = [
	'OCR',
	'optical character recognition',
	'text recognition',
	'image to text',
	'extract text',
	'scan',
	'spreadsheet',
	'receipt',
	'expense',
	'KYC',
	'Tencent',
	'Tencent Cloud',
];

/** What the catalog calls by another word or spelling. */
const SAME: Record<string, string> = {
	MRZ: 'machine-readable zone',
	cheque: 'overseas check',
	'driving licence': 'driver license',
};

test('every other word is one of the catalog', () => {
	const missing = codex.alias.filter(
		(word) => !GENERAL.includes(word) && !said.includes((SAME[word] ?? word).toLowerCase()),
	);
	expect(missing).toEqual([]);
});

test('no word is there twice, and the lists above hold none that is not used', () => {
	expect(new Set(codex.alias.map((word) => word.toLowerCase())).size).toBe(codex.alias.length);
	expect(codex.alias).toEqual(expect.arrayContaining([...GENERAL, ...Object.keys(SAME)]));
});

test.each(resources)('a word leads to $name', ({ name }) => {
	const words: Record<string, string> = {
		'General Text': 'text recognition',
		'Stored File': 'COS',
	};
	const word = words[name] ?? name.replace('Custom API Call', 'Tencent Cloud');
	expect(codex.alias.map((alias) => alias.toLowerCase())).toContain(word.toLowerCase());
});
