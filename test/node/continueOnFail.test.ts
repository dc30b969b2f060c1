import { contentOf, picture, pictureItem, useSandbox } from './support';

/** One bad item among good ones, in each way that n8n has to go on. */

const sandbox = useSandbox();
const noPicture = {
	json: { id: 2, customer: 'b' },
	binary: { data: { buffer: Buffer.from([0, 1, 2]) } },
};
const items = [
	pictureItem('one', { id: 1, customer: 'a' }),
	noPicture,
	pictureItem('three', { id: 3, customer: 'c' }),
];
const failed = {
	error: 'The file is of an unknown type',
	message:
		"'Recognize Text in Many Languages' reads JPEG, PNG, BMP and PDF. The content of the file is none of these, whatever its name says. (Item 1, GeneralBasicOCR)",
};

test('with the error output, the others are whole and in order', async () => {
	const { items: results, error } = await sandbox.run('GeneralBasicOCR', {
		items,
		onError: 'continueErrorOutput',
	});
	expect(results.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 2 }]);
	expect(results.every(({ json }) => json.text === 'DetectedText value')).toBe(true);
	expect(error).toBeUndefined();
});

test("with the error output, the error comes with the input's fields and pairing", async () => {
	const { errors } = await sandbox.run('GeneralBasicOCR', {
		items,
		onError: 'continueErrorOutput',
	});
	expect(errors).toHaveLength(1);
	expect(errors[0].pairedItem).toEqual({ item: 1 });
	expect(errors[0].json).toEqual({ id: 2, customer: 'b', ...failed });
});

test('with the regular output, the error stands in its place', async () => {
	const { items: results, errors } = await sandbox.run('GeneralBasicOCR', {
		items,
		onError: 'continueRegularOutput',
	});
	expect(results.map(({ pairedItem }) => pairedItem)).toEqual([
		{ item: 0 },
		{ item: 1 },
		{ item: 2 },
	]);
	expect(results.map(({ json }) => json.error)).toEqual([undefined, failed.error, undefined]);
	expect(results[1].json).toEqual(failed);
	expect(errors).toEqual([]);
});

test('without either, the workflow stops with the error of the first bad item', async () => {
	const { items: results, error } = await sandbox.run('GeneralBasicOCR', {
		items: [pictureItem('one'), noPicture, { json: {} }],
	});
	expect(results).toEqual([]);
	expect(error?.message).toBe('The file is of an unknown type');
	expect(error?.context.itemIndex).toBe(1);
});

test('an answer with a field named error is no error', async () => {
	sandbox.respond(() => ({ response: { error: 'ERROR 404', Vin: 'LSVAM4187C2184841' } }));
	const { items: results, errors } = await sandbox.run('VinOCR', {
		items: [pictureItem('one')],
		parameters: { output: 'raw' },
		onError: 'continueErrorOutput',
	});
	expect(errors).toEqual([]);
	expect(results).toHaveLength(1);
});

test('an input with a field named error is no error either', async () => {
	const { items: results, errors } = await sandbox.run('GeneralBasicOCR', {
		items: [pictureItem('one', { error: 'of an earlier step' })],
		parameters: { options: { keepSource: 'json' } },
		onError: 'continueErrorOutput',
	});
	expect(errors).toEqual([]);
	expect(results).toHaveLength(1);
});

test('errors of several items are of several calls', async () => {
	sandbox.respond((call) =>
		contentOf(call) === 'one' ? { error: 'FailedOperation.ImageNoText' } : undefined,
	);
	const { items: results } = await sandbox.run('GeneralBasicOCR', {
		items: [pictureItem('one'), pictureItem('two'), { binary: { other: { buffer: picture() } } }],
		onError: 'continueRegularOutput',
	});
	expect(results.map(({ json }) => json.error)).toEqual([
		'There is no text in the picture',
		undefined,
		"The item has no binary field 'data'",
	]);
});
