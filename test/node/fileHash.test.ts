import { createHash } from 'node:crypto';

import { documentedOperations } from '../catalog/documented';
import { sharedOptions } from '../../nodes/TencentCloudOcr/form/sharedOptions';
import { useFileServer } from './files';
import { contentOf, pdfItem, picture, pictureItem, textAnswer, useSandbox } from './support';

/** The option Add File Hash: the same file has the same hash on every item that it gives. */

const sandbox = useSandbox();
const files = useFileServer({ '/receipt.png': picture() });

const sha256 = (...buffers: Buffer[]) =>
	buffers.reduce((hash, buffer) => hash.update(buffer), createHash('sha256')).digest('hex');

const reading = documentedOperations.filter(
	({ image, bucket, custom }) => image && !bucket && !custom,
);
const cases = reading.flatMap((operation) =>
	(['simplified', 'raw', 'selectedFields'] as const).map((output) => ({ operation, output })),
);

test.each(cases)('$operation.value, $output', async ({ operation, output }) => {
	const item = pictureItem('one');
	const { items, error } = await sandbox.run(operation.value, {
		items: [item],
		parameters: {
			output,
			...(output === 'selectedFields' && { outputFields: 'RequestId' }),
			options: {
				fileHash: true,
				...(output === 'selectedFields' && { outputFields: 'RequestId' }),
			},
		},
	});
	expect(error).toBeUndefined();
	expect(items.length).toBeGreaterThan(0);
	for (const { json } of items) expect(json.fileHash).toBe(sha256(picture('one')));
});

test('it is offered wherever the node has a file', () => {
	for (const operation of documentedOperations) {
		const isOffered = sharedOptions(operation).some(({ name }) => name === 'fileHash');
		expect([operation.value, isOffered]).toEqual([
			operation.value,
			operation.image !== undefined && !operation.bucket,
		]);
	}
});

test('all pages of a PDF have that of the file; without the option there is none', async () => {
	const item = await pdfItem(3);
	const buffer = item.binary?.data.buffer as Buffer;
	const run = async (options: object) =>
		await sandbox.run('GeneralBasicOCR', {
			items: [item],
			parameters: { pages: 'all', layout: 'page', options: { ...options } },
		});
	const { items } = await run({ fileHash: true });
	expect(items.map(({ json }) => json.fileHash)).toEqual(Array(3).fill(sha256(buffer)));
	const without = await run({});
	expect(without.items.every(({ json }) => !('fileHash' in json))).toBe(true);
});

test('the one that the output Estimate gives, which keeps the source for the next node', async () => {
	const parameters = { output: 'estimate', options: { keepSource: 'both' } };
	const source = { ...pictureItem('one'), json: { id: 7 } };
	const [estimated] = (await sandbox.run('GeneralBasicOCR', { items: [source], parameters })).items;
	expect(estimated.json).toMatchObject({ id: 7, calls: 1, fileHash: sha256(picture('one')) });
	expect(Object.keys(estimated.binary ?? {})).toEqual(['data']);
	expect(sandbox.calls).toEqual([]);
});

test('each of several files has its own, and a URL none', async () => {
	sandbox.respond((call) => ({
		response: { TextDetections: [{ DetectedText: String(contentOf(call)), Confidence: 99 }] },
	}));
	const two = { binary: { a: { buffer: picture('a') }, b: { buffer: picture('b') } } };
	const several = await sandbox.run('GeneralBasicOCR', {
		items: [two],
		parameters: { binaryPropertyName: '*', options: { fileHash: true } },
	});
	expect(several.items.map(({ json }) => json.fileHash)).toEqual([
		sha256(picture('a')),
		sha256(picture('b')),
	]);
	sandbox.respond(() => textAnswer('x'));
	const byUrl = await sandbox.run('GeneralBasicOCR', {
		items: [{}],
		parameters: {
			source: 'url',
			imageUrl: files.address('/receipt.png'),
			options: { fileHash: true },
		},
	});
	expect(byUrl.items.map(({ json }) => json.fileHash)).toEqual([null]);
});
