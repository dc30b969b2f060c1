import { refusal } from '../refusal';
import { pictureItem, useSandbox } from '../support';
import { bad } from './badValues';

/** Values that an expression gives and n8n does not check: refused before anything is sent. */

const sandbox = useSandbox();
beforeEach(() => {
	// one item for one picture, whatever the operation
	const oneInvoice = { response: { MixedInvoiceItems: [{ SubType: 'TaxiTicket' }] } };
	sandbox.respond(({ action }) => (action === 'RecognizeGeneralInvoice' ? oneInvoice : undefined));
});

test.each(bad)('$operation, $name: $given costs no call', async (entry) => {
	const { name, operation, required, given, good, message, description } = entry;
	const value = { [name]: '={{ $json.given }}' };
	const refused = await refusal(sandbox, {
		operation,
		parameters: {
			// the others keep their default
			...(required && value),
			options: { ...(!required && value), whenNothingFound: 'empty' },
		},
		item: pictureItem('bad', { given } as object),
		good: pictureItem('good', { given: good } as object),
	});
	expect(refused).toEqual({ name: 'NodeOperationError', message, description, sent: 0 });
});

test.each([
	['output', "'Output' cannot be 'table of contents'"],
	['layout', "'Layout' cannot be 'table of contents'"],
])('%s: a way out that does not exist costs no call', async (name, message) => {
	const { error } = await sandbox.run('GeneralBasicOCR', {
		parameters: { [name]: '={{ "table of contents" }}' },
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
		message: "'Country' cannot be 'XXX'",
		description: expect.stringMatching(
			/^Allowed values: ARG \(Argentina\), .+, THA \(Thailand\)\. \(Item 0, ApplyCardVerificationExternal\)$/,
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
