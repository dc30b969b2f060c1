import type { IDataObject } from 'n8n-workflow';
import { bucket, bucketRegion, picture, servedAt, startBucket, useBucket } from './support';

/** The operation "Recognize Text" of "Stored File" in n8n's engine, on files that are in order. */

const stored = useBucket();

const host = `${bucket}.cos.${bucketRegion}.myqcloud.com`;

it.each([
	'scans/2026 05/Beleg ä 发票 😀.png',
	'a+b/1+1=2.png',
	'100%/%41.png',
	"it's (1)!*~.png",
	'a&b=c?d#e.png',
	'folder//twice.png',
	'$@,;:\\|^`{}"<>[].png',
	'%2e%2e/a b.png',
	'...png',
])('the object %s is read', async (objectKey) => {
	stored.put(objectKey, picture(objectKey));
	const { error, items } = await stored.run({ objectKey });
	expect(error).toBeUndefined();
	expect(items).toMatchObject([{ json: { text: 'DetectedText value' }, pairedItem: { item: 0 } }]);
	expect(stored.calls).toMatchObject([
		{
			method: 'GET',
			host,
			key: objectKey,
			params: { 'ci-process': 'OCR' },
			headers: { authorization: expect.stringContaining('&q-header-list=host&') },
		},
	]);
	expect(stored.calls[0].headers).not.toHaveProperty('x-tc-action');
});

it('a slash in front of the key is left out', async () => {
	await stored.run({ objectKey: ' /a.png ' });
	expect(stored.calls).toMatchObject([{ key: 'a.png', outcome: 'OK' }]);
});

it('a public address is read through the bucket, encoded once', async () => {
	const server = await servedAt(picture('anything'));
	const imageUrl = `${server.origin}/a b+c%20d.png?x=1&y=ü`;
	const { items } = await stored.run({ source: 'url', imageUrl });
	server.close();
	expect(items).toMatchObject([{ json: { text: 'DetectedText value' } }]);
	expect(stored.calls).toMatchObject([
		{ host, key: '', params: { 'ci-process': 'OCR', 'detect-url': imageUrl } },
	]);
});

it('all options are sent under their own names', async () => {
	const options = {
		type: 'general',
		'language-type': 'auto',
		isword: true,
		ispdf: true,
	};
	await stored.run({ options });
	await stored.run({ type: 'handwriting', options: { 'enable-word-polygon': true } });
	expect(stored.calls).toMatchObject([{ outcome: 'OK' }, { outcome: 'OK' }]);
	expect(stored.calls[0].params).toEqual({
		'ci-process': 'OCR',
		type: 'general',
		'language-type': 'auto',
		isword: 'true',
		ispdf: 'true',
		'pdf-pagenumber': '1',
	});
	expect(stored.calls[1].params).toEqual({
		'ci-process': 'OCR',
		type: 'handwriting',
		'enable-word-polygon': 'true',
	});
});

it('the result has the shape of General Text, although a lone line is no list in XML', async () => {
	const { items } = await stored.run({ layout: 'lines', options: { isword: true } });
	const text = await stored.runText(picture('anything'), { IsWords: true });
	const expected = text.items[0].json;
	// Cloud Infinite has no paragraphs
	for (const line of expected.lines as IDataObject[]) delete line.paragraph;
	expect(items).toHaveLength(1);
	expect(items[0].json).toEqual({ ...expected, RequestId: items[0].json.RequestId });
	expect(items[0].json).toMatchObject({
		confidence: 7,
		angle: 0.5,
		lines: [
			{ text: 'DetectedText value', characters: [{ text: 'Character value', confidence: 7 }] },
		],
	});
});

it('raw gives the elements, lists as lists', async () => {
	const { items } = await stored.run({ output: 'raw', options: { isword: true } });
	const corner = { X: '7', Y: '7' };
	expect(items[0].json).toEqual({
		Angel: '0.5',
		Language: 'Language value',
		PdfPageSize: '0',
		RequestId: expect.any(String),
		TextDetections: [
			{
				Confidence: '7',
				DetectedText: 'DetectedText value',
				ItemPolygon: { ...corner, Width: '7', Height: '7' },
				Polygon: [corner, corner, corner, corner],
				Words: [
					{
						Character: 'Character value',
						Confidence: '7',
						WordCoordPoint: { WordCoordinate: [corner, corner, corner, corner] },
					},
				],
			},
		],
	});
});

it('what was read keeps its spaces and signs', async () => {
	const DetectedText = ' <b> & "x" \u00a0]]> ';
	stored.respond(() => ({ response: { TextDetections: [{ DetectedText }] } }));
	const { items } = await stored.run({ layout: 'lines' });
	expect(items).toMatchObject([{ json: { text: DetectedText, lines: [{ text: DetectedText }] } }]);
});

it.each(['<Response/>', '<Response>\n</Response>', '<Response><TextDetections/></Response>'])(
	'the answer %s has no lines',
	async (body) => {
		stored.respond(() => ({ status: 200, body }));
		const { error, items } = await stored.run({
			layout: 'lines',
			options: { whenNothingFound: 'empty' },
		});
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json)).toMatchObject([{ text: '', lines: [] }]);
	},
);

it('the same object is read once in a run, and another one by itself', async () => {
	stored.put('b.png', picture('b'));
	const objectKey = '={{ $json.key }}';
	const items = ['a.png', 'b.png', 'a.png'].map((key) => ({ json: { key } }));
	const result = await stored.run({ objectKey }, { items });
	expect(result.items.map(({ json }) => json.duplicateOf)).toEqual([undefined, undefined, 0]);
	expect(stored.calls.map(({ key }) => key).sort()).toEqual(['a.png', 'b.png']);
});

it('a real picture is read to the letter', async () => {
	const real = await startBucket({ read: 'real' });
	real.put('receipt.png', picture('Total 12.50', 'Thank you'));
	const { items } = await real.run({ objectKey: 'receipt.png' });
	expect(items).toMatchObject([{ json: { text: 'Total 12.50\nThank you', language: 'zh' } }]);
	await real.close();
});
