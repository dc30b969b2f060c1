import { read, utils, write } from '@e965/xlsx';
import type { INodeExecutionData } from 'n8n-workflow';

import { operations } from '../../nodes/TencentCloudOcr/catalog';
import { readBinary } from '../../tools/harness/items';
import { pictureItem, useSandbox } from './support';

/** Pictures and files of an answer become binary data, and never stay as text. */

const sandbox = useSandbox();
// what an action of the user's own choice answers is tested beside it
const withFiles = operations.filter(
	({ files, polling, custom }) => files?.length && !polling && !custom,
);

/** Every text of a value, also inside of JSON that is itself a text. */
function texts(value: unknown): string[] {
	if (typeof value === 'string') {
		return /^[[{]/.test(value) ? [value, ...texts(JSON.parse(value))] : [value];
	}
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

const looksLikeFile = (text: string) => /[A-Za-z0-9+/]{120}|^\/9j\/|^iVBOR|^UEsD/.test(text);

const MIME_TYPES = {
	csv: 'text/csv',
	jpg: 'image/jpeg',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

async function checkFiles({ json, binary = {} }: INodeExecutionData) {
	expect(texts(json).filter(looksLikeFile)).toEqual([]);
	for (const stored of Object.values(binary)) {
		const bytes = await readBinary(stored);
		const [, extension] = /^[a-z-]+(?:_\d+)?\.([a-z]+)$/.exec(String(stored.fileName)) ?? [];
		const kind = bytes.subarray(0, 2).toString() === 'PK' ? 'xlsx' : 'jpg';
		const known = extension === 'csv' ? 'csv' : kind;
		expect({ extension, mimeType: stored.mimeType }).toEqual({
			extension: known,
			mimeType: MIME_TYPES[known],
		});
	}
}

/** Layouts that leave out the files of the answer; `csv` has files that the node makes. */
const WITHOUT_FILES = ['rows', 'markdown'];

const cases = withFiles.flatMap(({ value, layouts, fields }) =>
	['raw', ...(layouts ?? [{ value: '' }]).map((layout) => String(layout.value))].map((form) => ({
		...{ value, form },
		required: Object.fromEntries(
			fields
				.filter((field) => field.required)
				.map((field) => [field.name, field.type === 'string' ? 'any' : field.default]),
		),
	})),
);

test.each(cases)('$value ($form) answers no base64', async ({ value, form, required }) => {
	const { items, error } = await sandbox.run(value, {
		items: [pictureItem('one')],
		parameters: {
			...(form === 'raw' ? { output: 'raw' } : { layout: form }),
			options: { requestsPerSecond: 1000 },
			...required,
		},
	});
	expect(error).toBeUndefined();
	for (const item of items) await checkFiles(item);
	const stored = items.flatMap(({ binary }) => Object.keys(binary ?? {}));
	if (form !== 'csv') expect(stored.length > 0).toBe(!WITHOUT_FILES.includes(form));
});

test.each(['filesystem-v2', 'memory'] as const)(
	'with binary data in %s, a portrait is a picture under its name, and its field names it',
	async (binaryMode) => {
		const portrait = Buffer.from('ffd8ffe000104a464946', 'hex');
		sandbox.respond(() => ({ response: { Name: 'A', Image: portrait.toString('base64') } }));
		const { items } = await sandbox.run('MLIDPassportOCR', {
			items: [pictureItem('one')],
			parameters: { output: 'raw' },
			binaryMode,
		});
		expect(items[0].json).toMatchObject({ Name: 'A', Image: 'portrait' });
		const { portrait: stored } = items[0].binary ?? {};
		expect(stored).toMatchObject({ fileName: 'portrait.jpg', mimeType: 'image/jpeg' });
		expect(await readBinary(stored)).toEqual(portrait);
	},
);

test('the Excel file of a table opens with its cells', async () => {
	const rows = [
		['Item', 'Price'],
		['Tea', 3.5],
	];
	const book = utils.book_new();
	utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Sheet1');
	const Data = (write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer).toString('base64');
	sandbox.respond(() => ({ response: { TableDetections: [], Data } }));
	const { items } = await sandbox.run('RecognizeTableAccurateOCR', {
		items: [pictureItem('one')],
		parameters: { layout: 'file', options: { requestsPerSecond: 1000 } },
	});
	expect(items).toHaveLength(1);
	expect(items[0].binary?.data).toMatchObject({
		fileName: 'table.xlsx',
		mimeType: MIME_TYPES.xlsx,
	});
	const opened = read(await readBinary(items[0].binary!.data));
	expect(utils.sheet_to_json(opened.Sheets.Sheet1, { header: 1 })).toEqual(rows);
});

test('empty places for pictures give no files', async () => {
	sandbox.respond(() => ({ response: { Name: 'A', Image: '' } }));
	const { items } = await sandbox.run('MLIDPassportOCR', { items: [pictureItem('one')] });
	expect(items[0].binary).toBeUndefined();
});
