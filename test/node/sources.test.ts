import { createHash, randomBytes } from 'node:crypto';

import { useFileServer } from './files';
import { pdf, picture, useSandbox } from './support';

/** What leaves, for each way in which a file can come. */

const sandbox = useSandbox();
const large = Buffer.concat([picture(), randomBytes(300_001)]);
const files = useFileServer({ '/a.jpg': picture('a'), '/a.pdf': picture('a') });

/** How the sandbox records a long text. */
const recorded = (buffer: Buffer) => {
	const text = buffer.toString('base64');
	return { length: text.length, sha256: createHash('sha256').update(text).digest('hex') };
};

describe.each(['filesystem-v2', 'memory'] as const)('with binary data in %s', (binaryMode) => {
	const items = [{ binary: { data: { buffer: large, fileName: 'a.jpg' } } }];

	test('a field by its name arrives byte for byte, with nothing beside it', async () => {
		const { error } = await sandbox.run('GeneralBasicOCR', { items, binaryMode });
		expect(error).toBeUndefined();
		expect(sandbox.calls.map(({ params }) => params)).toEqual([{ ImageBase64: recorded(large) }]);
	});

	test('a binary object in place of a name arrives byte for byte', async () => {
		const { error } = await sandbox.run('GeneralBasicOCR', {
			items,
			binaryMode,
			parameters: { binaryPropertyName: '={{ $input.item.binary.data }}' },
		});
		expect(error).toBeUndefined();
		expect(sandbox.calls.map(({ params }) => params)).toEqual([{ ImageBase64: recorded(large) }]);
	});

	test('a PDF of one page arrives byte for byte', async () => {
		const buffer = await pdf(1);
		const { error } = await sandbox.run('GeneralBasicOCR', {
			items: [{ binary: { data: { buffer } } }],
			binaryMode,
			parameters: { pages: '1' },
		});
		expect(error).toBeUndefined();
		expect(sandbox.calls.map(({ params }) => params)).toEqual([
			{ ImageBase64: recorded(buffer), IsPdf: true, PdfPageNumber: 1 },
		]);
	});
});

/** In memory mode n8n leaves the content out of `$binary`; the node finds the file by the rest. */
test.each(['filesystem-v2', 'memory'] as const)(
	'a binary object may come from $binary with binary data in %s',
	async (binaryMode) => {
		const { error } = await sandbox.run('GeneralBasicOCR', {
			items: [{ binary: { data: { buffer: large, fileName: 'a.jpg' } } }],
			binaryMode,
			parameters: { binaryPropertyName: '={{ $binary.data }}' },
		});
		expect(error).toBeUndefined();
		expect(sandbox.calls.map(({ params }) => params)).toEqual([{ ImageBase64: recorded(large) }]);
	},
);

const text = large.toString('base64');
const lines = text.replace(/.{76}/g, '$&\r\n');
const texts: Array<[form: string, value: string]> = [
	['plain', text],
	['with a prefix', `data:image/jpeg;base64,${text}`],
	['with a prefix that has parameters', `data:image/jpeg;name=a.jpg;base64,${text}`],
	['in lines', `\n${lines}\n`],
	['with URL-safe letters and no padding', large.toString('base64url')],
];
/** A Code node may write the content of a file in any of these forms. */
const made = (data: string) => ({
	items: [{ json: { file: { mimeType: 'image/jpeg', data } } }],
	parameters: { binaryPropertyName: '={{ $json.file }}' },
});

test.each(texts)('a file made of base64 %s arrives as plain base64', async (_, value) => {
	const { error } = await sandbox.run('GeneralBasicOCR', made(value));
	expect(error).toBeUndefined();
	expect(sandbox.calls.map(({ params }) => params)).toEqual([{ ImageBase64: recorded(large) }]);
});

test('the content of a file never becomes a parameter', async () => {
	const { error } = await sandbox.run('GeneralBasicOCR', made(`${text}","IsPdf":true,"Scene":"x`));
	expect(error?.message).toBe('The content of the file is not base64');
	expect(sandbox.calls).toEqual([]);
});

test.each(texts)('base64 %s arrives as plain base64', async (_, value) => {
	const { error } = await sandbox.run('GeneralBasicOCR', {
		items: [{ json: { value } }],
		parameters: { source: 'base64', imageBase64: '={{ $json.value }}' },
	});
	expect(error).toBeUndefined();
	expect(sandbox.calls.map(({ params }) => params)).toEqual([{ ImageBase64: recorded(large) }]);
});

test('an address arrives as it is, with nothing beside it', async () => {
	const { items, error } = await sandbox.run('GeneralBasicOCR', {
		items: [{}],
		parameters: { source: 'url', imageUrl: ` ${files.address('/a.jpg')} ` },
	});
	expect(error).toBeUndefined();
	expect(items).toHaveLength(1);
	expect(sandbox.calls.map(({ params }) => params)).toEqual([
		{ ImageUrl: files.address('/a.jpg') },
	]);
});

test('an address that ends in .pdf counts as a PDF, unless the option says otherwise', async () => {
	const parameters = { source: 'url', imageUrl: files.address('/a.pdf') };
	await sandbox.run('GeneralBasicOCR', { items: [{}], parameters });
	await sandbox.run('GeneralBasicOCR', {
		items: [{}],
		parameters: { ...parameters, options: { IsPdf: false } },
	});
	expect(sandbox.calls.map(({ params }) => params)).toEqual([
		{ ImageUrl: files.address('/a.pdf'), IsPdf: true, PdfPageNumber: 1 },
		{ ImageUrl: files.address('/a.pdf') },
	]);
});

test('parameters of the action go under their own names, options of the node do not go', async () => {
	const options = { LanguageType: 'ger', keepSource: 'json', maxRetries: 1, timeout: 20 };
	await sandbox.run('GeneralBasicOCR', {
		items: [{ binary: { data: { buffer: picture('a') } } }],
		parameters: { options },
	});
	expect(sandbox.calls.map(({ params }) => params)).toEqual([
		{ ImageBase64: picture('a').toString('base64'), LanguageType: 'ger' },
	]);
});

test('the back side of a card goes beside the front, in one call', async () => {
	const { items } = await sandbox.run('RecognizeMacaoIDCardOCR', {
		items: [{ binary: { data: { buffer: picture('front') }, back: { buffer: picture('back') } } }],
		parameters: { backBinaryPropertyName: 'back' },
	});
	expect(items).toHaveLength(1);
	expect(sandbox.calls.map(({ params }) => params)).toEqual([
		{
			ImageBase64: picture('front').toString('base64'),
			BackImageBase64: picture('back').toString('base64'),
		},
	]);
});
