import { pictureItem, textAnswer, useSandbox } from './support';

/** What an expression leaves empty counts as left out; what it writes in another form is understood. */

const sandbox = useSandbox();
const items = [pictureItem('one')];
const nothings = ['={{ null }}', '={{ undefined }}', '={{ "" }}'];

test.each(nothings)('an output of %s is the simplified one', async (output) => {
	sandbox.respond(() => textAnswer('words'));
	const { items: results } = await sandbox.run('GeneralBasicOCR', {
		items,
		parameters: { output },
	});
	expect(results[0].json).toMatchObject({ text: 'words' });
});

test.each(nothings)('a return of %s is the first of the menu: rows', async (layout) => {
	const cell = { RowTl: 0, RowBr: 1, ColTl: 0, ColBr: 1, Text: 'A' };
	const Cells = [cell, { ...cell, RowTl: 1, RowBr: 2, Text: '1' }];
	const Data = Buffer.from('PK\x03\x04 xl/workbook.xml').toString('base64');
	sandbox.respond(() => ({ response: { TableDetections: [{ Type: 1, Cells }], Data } }));
	const { items: results } = await sandbox.run('RecognizeTableAccurateOCR', {
		items,
		parameters: { layout },
	});
	expect(results.map(({ json, binary }) => [json.A, binary])).toEqual([['1', undefined]]);
});

const patience = ['={{ 0 }}', '={{ "" }}', '={{ null }}', '={{ -1 }}', '={{ 3000000 }}'];
test.each(patience)('a time-out of %s does not cut calls off', async (timeout) => {
	const { error } = await sandbox.run('GeneralBasicOCR', {
		items,
		parameters: { options: { timeout, maxRetries: 0 } },
	});
	expect(error).toBeUndefined();
	expect(sandbox.calls).toHaveLength(1);
});

test.each(['={{ "0" }}', '={{ 0 }}', '={{ "" }}'])(
	'a rate of %s is that of the operation',
	async (requestsPerSecond) => {
		const { items: results } = await sandbox.run('GeneralBasicOCR', {
			items: ['a', 'b', 'c'].map((content) => pictureItem(content)),
			parameters: { options: { requestsPerSecond } },
		});
		expect(results).toHaveLength(3);
	},
);

test.each(['["Seller", "Total"]', 'Seller, Total', 'Seller\nTotal', '={{ ["Seller", "Total"] }}'])(
	'fields to find, as %j, are two',
	async (ItemNames) => {
		const parameters = { options: { ItemNames } };
		await sandbox.run('ExtractDocMulti', { items, parameters: parameters as never });
		expect(sandbox.calls[0].params.ItemNames).toEqual(['Seller', 'Total']);
	},
);

test.each(['["text", "confidence"]', 'text, confidence', '={{ ["text", "confidence"] }}'])(
	'output fields, as %j, are two',
	async (outputFields) => {
		sandbox.respond(() => textAnswer('words'));
		const { items: results } = await sandbox.run('GeneralBasicOCR', {
			items,
			parameters: { output: 'selectedFields', options: { outputFields } },
		});
		expect(results[0].json).toEqual({ text: 'words', confidence: 99 });
	},
);
