import { refusal } from './refusal';
import { pdfItem, pictureItem, useSandbox } from './support';

/** Parameters that are refused before anything is sent. */

const sandbox = useSandbox();

test.each(['0', '0-2', '3-2', 'two', '1 2', '-0', '', '1.5', '99999'])(
	"the pages '%s' are none",
	async (pages) => {
		const refused = await refusal(sandbox, {
			parameters: { pages: '={{ $json.pages }}' },
			item: pictureItem('bad', { pages }),
			good: pictureItem('good', { pages: '1' }),
		});
		expect(refused).toEqual({
			name: 'NodeOperationError',
			message: `'Pages' is not a valid page range: '${pages}'`,
			description:
				"Enter '1', '2-5', '1,3', '4-', 'last' or 'all'. Pages are numbered from 1 to 10,000",
			sent: 0,
		});
	},
);

test.each([
	[1, '1 page', '2'],
	[3, '3 pages', '4'],
	[3, '3 pages', '1,7'],
])('a PDF of %i has no page beyond its %s: %s', async (count, counted, pages) => {
	const refused = await refusal(sandbox, {
		parameters: { pages },
		item: await pdfItem(count),
	});
	expect(refused).toEqual({
		name: 'NodeOperationError',
		message: `The file has ${counted}, but 'Pages' asks for page ${/\d+$/.exec(pages)?.[0]}`,
		description: "Enter pages that exist, 'last' or 'all'",
		sent: 0,
	});
});

test.each([undefined, '', ' , '])(
	'selected fields without names (%p) cost no call',
	async (names) => {
		const refused = await refusal(sandbox, {
			parameters: { output: 'selectedFields', options: { outputFields: '={{ $json.names }}' } },
			item: pictureItem('bad', { names }),
			good: pictureItem('good', { names: 'RequestId' }),
		});
		expect(refused).toEqual({
			name: 'NodeOperationError',
			message: "'Output Fields' is empty",
			description: "Enter the names of the fields, or set 'Output' to Simplified",
			sent: 0,
		});
	},
);

test.each([
	['GeneralBasicOCR', 'ap-mars'],
	['RecognizeSingaporeIDCardOCR', 'ap-seoul'],
])('%s in the region %s costs no call', async (operation, region) => {
	const { error } = await sandbox.run(operation, {
		items: [pictureItem('one')],
		parameters: { options: { region } },
	});
	expect(error?.message).toContain(region);
	expect(error?.context.itemIndex).toBe(0);
	expect(sandbox.calls).toEqual([]);
});
