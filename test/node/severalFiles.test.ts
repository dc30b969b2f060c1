import { contentOf, picture, textAnswer, useSandbox } from './support';

/** Items with more than one file. */

const sandbox = useSandbox();
const file = (content: string, fileName = `${content}.jpg`) => ({
	buffer: picture(content),
	fileName,
});
const mail = (number: number) => ({
	json: { number },
	binary: {
		attachment_0: file(`receipt ${number}`),
		attachment_1: file(`invoice ${number}`),
		photo: file(`photo ${number}`),
	},
});
const echo = () => sandbox.respond((call) => textAnswer(String(contentOf(call))));

const run = async (binaryPropertyName: string, options = {}, more = {}) => {
	echo();
	return await sandbox.run('GeneralBasicOCR', {
		items: [mail(1), mail(2)],
		parameters: { binaryPropertyName, options },
		...more,
	});
};

const named: Array<[names: string, fields: string[]]> = [
	['attachment_0,photo', ['attachment_0', 'photo']],
	[' photo , attachment_1 ', ['photo', 'attachment_1']],
	['attachment_*', ['attachment_0', 'attachment_1']],
	['*', ['attachment_0', 'attachment_1', 'photo']],
	['photo, *', ['photo', 'attachment_0', 'attachment_1']],
	['*_1', ['attachment_1']],
];
test.each(named)("'%s' gives a result for each file, with its name", async (names, fields) => {
	const { items, error } = await run(names);
	expect(error).toBeUndefined();
	const kinds = { attachment_0: 'receipt', attachment_1: 'invoice', photo: 'photo' };
	const expected = [1, 2].flatMap((number, item) =>
		fields.map((field) => {
			const content = `${kinds[field as keyof typeof kinds]} ${number}`;
			return { text: content, field, fileName: `${content}.jpg`, pairedItem: { item } };
		}),
	);
	expect(
		items.map(({ json: { text, field, fileName }, pairedItem }) => ({
			...{ text, field, fileName },
			pairedItem,
		})),
	).toEqual(expected);
});

test('a single field by its name adds the file name alone', async () => {
	const { items } = await run('photo');
	expect(items.map(({ json }) => [json.text, json.field, json.fileName])).toEqual([
		['photo 1', undefined, 'photo 1.jpg'],
		['photo 2', undefined, 'photo 2.jpg'],
	]);
});

test('a name of the list that is not there is an error of the item, before any call', async () => {
	const { error } = await run('photo, signature');
	expect(error).toMatchObject({
		message: "The item has no binary field 'signature'",
		description:
			"It has: 'attachment_0', 'attachment_1', 'photo'. Enter one of these in 'Input Binary Field', or 'attachment_*' for all whose names begin so, or * for all files. (Item 0, GeneralBasicOCR)",
	});
	expect(sandbox.calls.map(contentOf)).toEqual([]);
});

describe('with a smallest size', () => {
	const logo = file('logo');
	const scan = { buffer: Buffer.concat([picture('scan'), Buffer.alloc(20 * 1024)]) };
	const sizes = async (binary: Record<string, { buffer: Buffer }>, binaryPropertyName = '*') =>
		await sandbox.run('GeneralBasicOCR', {
			items: [{ binary }],
			parameters: { binaryPropertyName, options: { minimumFileSize: 10 } },
		});

	test('smaller files are passed over', async () => {
		const { items } = await sizes({ logo, scan });
		expect(items.map(({ json }) => json.field)).toEqual(['scan']);
		expect(sandbox.calls).toHaveLength(1);
	});

	test('an item of small files only gives no result', async () => {
		const { items, error } = await sizes({ logo, signature: file('signature') });
		expect(error).toBeUndefined();
		expect(items).toEqual([]);
		expect(sandbox.calls).toEqual([]);
	});

	test('a file by its own name is read, however small', async () => {
		const { items } = await sizes({ logo }, 'logo');
		expect(items).toHaveLength(1);
	});
});

describe('with one bad file among good ones', () => {
	const items = [
		{
			binary: {
				a: file('a'),
				b: { buffer: Buffer.from('GIF89a'), fileName: 'b.gif' },
				c: file('c'),
			},
		},
	];
	const parameters = { binaryPropertyName: 'a,b,c' };

	test('the others have their results, and the error names the file', async () => {
		const onError = 'continueErrorOutput';
		const result = await sandbox.run('GeneralBasicOCR', { items, parameters, onError });
		expect(result.items.map(({ json }) => json.field)).toEqual(['a', 'c']);
		expect(result.errors).toMatchObject([{ json: { error: "The file 'b.gif' is a GIF file" } }]);
	});

	test('on the regular output, the error stands in its place', async () => {
		const onError = 'continueRegularOutput';
		const result = await sandbox.run('GeneralBasicOCR', { items, parameters, onError });
		expect(result.items.map(({ json }) => json.field ?? 'error')).toEqual(['a', 'error', 'c']);
	});

	test('a file that the service refuses is named too', async () => {
		sandbox.respond((call) =>
			contentOf(call) === 'c' ? { error: 'FailedOperation.ImageBlur' } : undefined,
		);
		const { errors } = await sandbox.run('GeneralBasicOCR', {
			items,
			parameters: { binaryPropertyName: 'a,c' },
			onError: 'continueErrorOutput',
		});
		expect(errors).toMatchObject([
			{
				json: {
					error: 'The picture is blurred',
					message: expect.stringMatching(/\(Item 0, .*c\.jpg.*, GeneralBasicOCR, /),
				},
			},
		]);
	});
});
