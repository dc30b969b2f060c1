import { refusal } from '../node/refusal';
import { pictureItem, useSandbox } from '../node/support';

/** Values that an expression gives and n8n does not check: refused before anything is sent. */

const sandbox = useSandbox();
beforeEach(() => {
	// one item for one picture, whatever the operation
	const oneInvoice = { response: { MixedInvoiceItems: [{ SubType: 'TaxiTicket' }] } };
	sandbox.respond(({ action }) => (action === 'RecognizeGeneralInvoice' ? oneInvoice : undefined));
});

interface Bad {
	name: string;
	operation: string;
	/** A required parameter stands on its own, an optional one in Options. */
	required?: boolean;
	given: unknown;
	good: unknown;
	message: string;
	description: string;
}

const kinds =
	'5 (Air Itinerary), 9 (Bus Ticket), 16 (Electronic Invoice (Fully Digital)), 8 (Machine-Printed Invoice), 12 (Motor Vehicle Invoice), 15 (Non-Tax Income Bill), -1 (Other), 1 (Quota Invoice), 11 (Roll Invoice), 10 (Ship Ticket), 0 (Taxi Ticket), 13 (Toll Invoice), 2 (Train Ticket), 3 (VAT Invoice)';
const cardTypes =
	'DRIVING_LICENSE (Driver License), ID_CARD (ID Card), PASSPORT (Passport), RESIDENCE_PERMIT (Residence Permit)';

const bad: Bad[] = [
	{
		name: 'CardSide',
		operation: 'IDCardOCR',
		given: 'front',
		good: 'FRONT',
		message: "The 'Side of the Card' cannot be 'front'",
		description: 'Allowed are: BACK (Back (National Emblem)), FRONT (Front (Portrait))',
	},
	{
		name: 'CardType',
		operation: 'ApplyCardVerificationExternal',
		required: true,
		given: 'VISA',
		good: 'PASSPORT',
		message: "The 'Kind of Document' cannot be 'VISA'",
		description: `Allowed are: ${cardTypes}`,
	},
	{
		name: 'CardType',
		operation: 'ApplyCardVerificationExternal',
		required: true,
		given: '',
		good: 'PASSPORT',
		message: "The 'Kind of Document' is empty",
		description: `The operation needs it. Allowed are: ${cardTypes}. Check the field, or the expression in it`,
	},
	{
		name: 'CardVerificationToken',
		operation: 'GetCardVerificationExternalResult',
		required: true,
		given: null,
		good: 'TOKEN',
		message: "The 'Token' is empty",
		description: 'The operation needs it. Check the field, or the expression in it',
	},
	{
		name: 'IsWords',
		operation: 'GeneralBasicOCR',
		given: 'yes',
		good: true,
		message: "The 'Single Characters' cannot be 'yes'",
		description: 'Allowed are: true, false',
	},
	{
		name: 'Types',
		operation: 'RecognizeGeneralInvoice',
		given: [4],
		good: [3],
		message: "The 'Kinds to Look For' cannot be '4'",
		description: `Allowed are: ${kinds}`,
	},
	{
		name: 'Types',
		operation: 'RecognizeGeneralInvoice',
		given: [3, 5],
		good: [],
		message: "The 'Kinds to Look For' takes one choice at most, but has 2",
		description: 'Keep one of: 5 (Air Itinerary), 3 (VAT Invoice)',
	},
	{
		name: 'ItemNames',
		operation: 'ExtractDocMulti',
		given: [{ name: 'Total' }],
		good: ['Total'],
		message: 'The \'Fields to Find\' is not text: [{"name":"Total"}]',
		description: 'Allowed are: a list of texts, or one text with commas between',
	},
	{
		name: 'Config',
		operation: 'RecognizeMacaoIDCardOCR',
		given: '{ "RetImage": portrait }',
		good: '{ "RetImage": "portrait" }',
		message: "The 'Portrait' is not a JSON object",
		description: 'Write names and values in braces, such as {"ReturnFullText": true}',
	},
	{
		name: 'Config',
		operation: 'RecognizeMacaoIDCardOCR',
		given: '{ "RetImgae": "portrait" }',
		good: '{ "RetImage": "portrait" }',
		message: "The 'Portrait' cannot hold 'RetImgae'",
		description: 'Allowed are: RetImage',
	},
	{
		name: 'Config',
		operation: 'IDCardOCR',
		given: { CropPortrait: 'yes' },
		good: { CropPortrait: true },
		message: "The 'Pictures and Warnings' cannot have \"yes\" for 'CropPortrait'",
		description: 'Allowed are: true, false',
	},
	{
		name: 'requestsPerSecond',
		operation: 'VinOCR',
		given: 'many',
		good: '50',
		message: "The 'Requests per Second' cannot be 'many'",
		description: 'Allowed are: numbers',
	},
	{
		name: 'requestMethod',
		operation: 'VinOCR',
		given: 'PUT',
		good: 'POST',
		message: "The 'Request Method' cannot be 'PUT'",
		description: 'Allowed are: GET, POST',
	},
	{
		name: 'sendDuplicatesOnce',
		operation: 'VinOCR',
		given: 'false',
		good: false,
		message: "The 'Send Duplicates Once' cannot be 'false'",
		description: 'Allowed are: true, false',
	},
	{
		name: 'keepSource',
		operation: 'VinOCR',
		given: 'all',
		good: 'both',
		message: "The 'Keep Source' cannot be 'all'",
		description: 'Allowed are: binary (Binary), both (Both), json (JSON)',
	},
];

test.each(bad)('$operation, $name: $given costs no call', async (entry) => {
	const { name, operation, required, given, good, message, description } = entry;
	const value = { [name]: '={{ $json.given }}' };
	const refused = await refusal(sandbox, {
		operation,
		parameters: {
			// the others keep their default
			...(required ? value : { options: value }),
		},
		item: pictureItem('bad', { given } as object),
		good: pictureItem('good', { given: good } as object),
	});
	expect(refused).toEqual({ name: 'NodeOperationError', message, description, sent: 0 });
});

test.each([
	['output', "The 'Output' cannot be 'table'"],
	['layout', "The 'Return' cannot be 'table'"],
])('%s: a way out that does not exist costs no call', async (name, message) => {
	const { error } = await sandbox.run('GeneralBasicOCR', {
		parameters: { [name]: '={{ "table" }}' },
		items: [pictureItem('any')],
	});
	expect(error).toMatchObject({ name: 'NodeOperationError', message });
	expect(sandbox.calls).toEqual([]);
});

test('what an expression finds nothing for is not sent', async () => {
	const options = { LanguageType: '={{ $json.no }}', IsWords: '={{ null }}', Scene: '={{ "" }}' };
	const { error } = await sandbox.run('GeneralBasicOCR', {
		parameters: { options },
		items: [pictureItem('any')],
	});
	expect(error).toBeUndefined();
	expect(Object.keys(sandbox.calls[0].params)).toEqual(['ImageBase64']);
});

test('a number where text belongs, and one kind without a list, are what they stand for', async () => {
	const run = async (operation: string, options: Record<string, string>) =>
		await sandbox.run(operation, { parameters: { options }, items: [pictureItem('any')] });
	await run('GeneralBasicOCR', { Scene: '={{ 7 }}' });
	await run('RecognizeGeneralInvoice', { Types: '={{ 3 }}' });
	await run('ExtractDocMulti', { ItemNames: '={{ [2026, "Total"] }}' });
	expect(sandbox.calls.map(({ outcome }) => outcome)).toEqual(['OK', 'OK', 'OK']);
	expect(
		sandbox.calls.map(({ params }) => params.Scene ?? params.Types ?? params.ItemNames),
	).toEqual(['7', [3], ['2026', 'Total']]);
});

test('typed in, a value that is not in the menu costs no call', async () => {
	const { error } = await sandbox.run('ApplyCardVerificationExternal', {
		parameters: { Nationality: 'XXX' },
		items: [pictureItem('any')],
	});
	expect(error).toMatchObject({
		name: 'NodeOperationError',
		message: "The 'Country' cannot be 'XXX'",
		description: expect.stringMatching(
			/^Allowed are: ARG \(Argentina\), .+, THA \(Thailand\)\. \(Item 0, ApplyCardVerificationExternal\)$/,
		),
	});
	expect(sandbox.calls).toEqual([]);
});

test('typed in, an empty required parameter does not even start the node', async () => {
	const run = sandbox.run('ApplyCardVerificationExternal', {
		parameters: { Nationality: '' },
		items: [pictureItem('any')],
	});
	await expect(run).rejects.toThrow('Parameter "Country" is required.');
	expect(sandbox.calls).toEqual([]);
});
