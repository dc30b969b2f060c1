import { send } from './client';
import type { HandMade } from './client';
import { startSandbox } from '../../../tools/sandbox';
import type { Sandbox } from '../../../tools/sandbox';
import { drawLines, png } from './pictures';

/** Parameters that are not as documented are refused with the documented code. */

const ImageBase64 = png(drawLines(['anything']));
const limit = 'InvalidParameterValue.InvalidParameterValueLimit';
let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox({ read: 'synthetic', withdrawn: true });
});
afterAll(async () => {
	await sandbox.close();
});

const refused: Array<[string, HandMade, string]> = [
	['an unknown parameter', { params: { ImageBase64, Color: 'red' } }, 'UnknownParameter'],
	// written as text: in an object literal it would be no parameter
	['__proto__ for a name', { body: '{"__proto__":{"a":1}}' }, 'UnknownParameter'],
	['a name of every object', { params: { ImageBase64, constructor: 1 } }, 'UnknownParameter'],
	[
		'such a name inside of an object',
		{ action: 'ExtractDocMulti', params: { ImageBase64, ConfigAdvanced: { constructor: 1 } } },
		'UnknownParameter',
	],
	[
		'such a name in an address',
		{ method: 'GET', path: '/?__proto__=a&toString.a=b', body: '' },
		'UnknownParameter',
	],
	['text for a Boolean', { params: { ImageBase64, IsPdf: 'true' } }, 'InvalidParameter'],
	['text for an Integer', { params: { ImageBase64, PdfPageNumber: '1' } }, 'InvalidParameter'],
	[
		'a fraction for an Integer',
		{ params: { ImageBase64, PdfPageNumber: 1.5 } },
		'InvalidParameter',
	],
	[
		'text for a list',
		{ action: 'SmartStructuralOCRV2', params: { ImageBase64, ItemNames: 'Date' } },
		'InvalidParameter',
	],
	[
		'a number in a list of text',
		{ action: 'SmartStructuralOCRV2', params: { ImageBase64, ItemNames: [1] } },
		'InvalidParameter',
	],
	[
		'an unknown field of an object',
		{ action: 'ExtractDocMulti', params: { ImageBase64, ConfigAdvanced: { Mood: '' } } },
		'UnknownParameter',
	],
	[
		'a value that is not listed',
		{ params: { ImageBase64, LanguageType: 'klingon' } },
		'InvalidParameterValue',
	],
	[
		'more kinds of invoices than one',
		{ action: 'RecognizeGeneralInvoice', params: { ImageBase64, Types: [1, 2] } },
		limit,
	],
	['page 0', { params: { ImageBase64, PdfPageNumber: 0 } }, limit],
	['page -1', { params: { ImageBase64, IsPdf: true, PdfPageNumber: -1 } }, limit],
	[
		'page 0 of all pages',
		{
			action: 'RecognizeGeneralInvoice',
			params: { ImageBase64, PdfPageNumber: 0, EnableMultiplePage: true },
		},
		limit,
	],
	[
		'a configuration that is not JSON',
		{ action: 'IDCardOCR', params: { ImageBase64, Config: '{' } },
		'InvalidParameter.ConfigFormatError',
	],
	[
		'a required parameter left out',
		{ action: 'HKIDCardOCR', params: { ImageBase64 } },
		'MissingParameter',
	],
	['no picture', { params: {} }, 'MissingParameter'],
	['an empty picture', { params: { ImageBase64: '' } }, 'FailedOperation.EmptyImageError'],
];
test.each(refused)('%s is refused', async (_, made, code) => {
	expect(await send(sandbox, { params: { ImageBase64 }, ...made })).toMatchObject({
		status: 200,
		code,
	});
});

test('names of a form that every object has change nothing but this call', async () => {
	const path = '/?__proto__.polluted=yes&constructor.prototype=yes&ItemNames=a&ItemNames.0=b';
	await send(sandbox, { method: 'GET', action: 'SmartStructuralOCRV2', path, body: '' });
	expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	expect(sandbox.calls.at(-1)?.outcome).toBe('UnknownParameter');
});
