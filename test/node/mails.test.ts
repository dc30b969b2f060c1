import { contentOf, pdf, picture, textAnswer, useSandbox } from './support';

/** Emails as they are: logos, invitations, signatures, empty files among the documents. */

const sandbox = useSandbox();
beforeEach(() => sandbox.respond((call) => textAnswer(String(contentOf(call)))));

const scan = { buffer: picture('receipt'), fileName: 'receipt.jpg' };
const invitation = {
	buffer: Buffer.from('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'),
	fileName: 'invite.ics',
};
const empty = { buffer: Buffer.alloc(0), fileName: 'empty.pdf' };
const signature = {
	buffer: Buffer.from('\x30\x80\x06\x09*\x86H\x86\xf7\r\x01\x07\x02\xa0\x80', 'latin1'),
	fileName: 'smime.p7s',
};
const mail = { binary: { attachment_0: scan, attachment_1: invitation, attachment_2: empty } };

const read = async (items: Array<{ binary?: object }>, options = {}, binaryPropertyName = '*') =>
	await sandbox.run('GeneralBasicOCR', {
		items: items as never,
		parameters: { binaryPropertyName, options },
	});

test('of files that a pattern selects, those that cannot be read are skipped and named', async () => {
	const { items, error, hints } = await read([mail]);
	expect(error).toBeUndefined();
	expect(items).toHaveLength(1);
	expect(items[0].json).toMatchObject({
		text: 'receipt',
		fileName: 'receipt.jpg',
		field: 'attachment_0',
		skippedFiles: 'invite.ics, empty.pdf',
	});
	expect(hints).toContain('2 files were skipped: invite.ics, empty.pdf.');
});

test.each([['attachment_1'], ['attachment_0, attachment_1']])(
	'a file that is named, as by %s, must be one that can be read',
	async (names) => {
		const { error } = await read([mail], {}, names);
		expect(error?.message).toBe("The file 'invite.ics' is a calendar file");
	},
);

test('a damaged scan is an error, not a file to skip', async () => {
	const damaged = { buffer: Buffer.from([0, 1, 2, 3]), fileName: 'scan.pdf' };
	const { error } = await read([{ binary: { attachment_0: scan, attachment_1: damaged } }]);
	expect(error?.message).toBe("The file 'scan.pdf' is of an unknown type");
	const login = { buffer: Buffer.from('<html>Please log in</html>'), fileName: 'scan.pdf' };
	const failed = await read([{ binary: { attachment_0: scan, attachment_1: login } }]);
	expect(failed.error?.message).toBe("The file 'scan.pdf' is an HTML file");
});

test('the option decides for and against', async () => {
	const named = await read([mail], { skipUnreadable: true }, 'attachment_0, attachment_1');
	expect(named.items.map(({ json }) => json.skippedFiles)).toEqual(['invite.ics']);
	const strict = await read([mail], { skipUnreadable: false });
	expect(strict.error?.message).toBe("The file 'invite.ics' is a calendar file");
});

test('an email with nothing to read gives no item, or one without a result', async () => {
	const mails = [{ binary: { attachment_0: signature } }, {}, mail];
	const { items, error } = await read(mails);
	expect(error).toBeUndefined();
	expect(items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 2 }]);

	const kept = await read(mails, { noFileLeft: 'item' });
	expect(kept.items.map(({ json, pairedItem }) => [pairedItem, json.skippedFiles])).toEqual([
		[{ item: 0 }, 'smime.p7s'],
		[{ item: 1 }, null],
		[{ item: 2 }, 'invite.ics, empty.pdf'],
	]);
});

test('a file that is too large is a document, not something to skip', async () => {
	const large = { buffer: Buffer.concat([picture('large'), Buffer.alloc(8 << 20)]) };
	const { error } = await read([{ binary: { large } }]);
	expect(error?.message).toMatch(/^The file is too large/);
});

test('an item on the error output keeps its file', async () => {
	const { errors } = await sandbox.run('GeneralBasicOCR', {
		items: [{ json: { subject: 'Hello' }, binary: { data: invitation } }],
		onError: 'continueErrorOutput',
	});
	expect(
		errors.map(({ json, binary }) => [json.error, json.subject, binary?.data.fileName]),
	).toEqual([["The file 'invite.ics' is a calendar file", 'Hello', 'invite.ics']]);
});

test.each([
	['{{ $json.data }}', Buffer.alloc(150, 'a').toString('base64'), 'Base64 Text'],
	['{{ $json.data }}', 'data:image/png;base64,' + 'A'.repeat(100), 'Base64 Text'],
	['{{ $json.data }}', 'https://example.com/a.jpg', 'URL'],
])('what belongs in another input is told so, without repeating it', async (name, data, input) => {
	const { error } = await sandbox.run('GeneralBasicOCR', {
		items: [{ json: { data } }],
		parameters: { binaryPropertyName: `=${name}` },
	});
	expect(error?.description).toContain(`Set 'Input' to ${input}`);
	expect(`${error?.message} ${error?.description}`).not.toContain(data.slice(0, 60));
});

test('no text of an error is longer than 2,000 characters', async () => {
	const binary = Object.fromEntries(
		Array.from({ length: 300 }, (_, index) => [`file_${index}_${'x'.repeat(80)}`, scan]),
	);
	const { error } = await read([{ binary }], {}, 'missing');
	expect(error?.message.length).toBeLessThanOrEqual(2000);
	expect(String(error?.description).length).toBeLessThanOrEqual(2000);
});

test('all files of an item, as $binary gives them, are read', async () => {
	const { items } = await read([mail], { skipUnreadable: true }, '={{ $binary }}');
	expect(items.map(({ json }) => [json.text, json.field])).toEqual([['receipt', 'attachment_0']]);
});

test('all pages of a PDF are read, up to the limit, which a hint tells', async () => {
	const document = { buffer: await pdf(5), fileName: 'five.pdf' };
	const all = await sandbox.run('ExtractDocMulti', { items: [{ binary: { data: document } }] });
	expect(all.items.map(({ json }) => json.pageCount)).toEqual([5]);
	expect(sandbox.calls).toHaveLength(5);
	const three = await sandbox.run('ExtractDocMulti', {
		items: [{ binary: { data: document } }],
		parameters: { options: { maxPages: 3 }, layout: 'page' },
	});
	expect(three.items.map(({ json }) => json.page)).toEqual([1, 2, 3]);
	expect(three.hints[0]).toMatch(/^2 of 5 pages were not read/);
});
