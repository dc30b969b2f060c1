import { useRecorder } from './recorder';
import type { Recorded } from './recorder';

/** Other ways to send and sign: the parameters arrive as the official SDK writes them. */

const recorder = useRecorder();

/** What every request has of its own; the SDK also names itself and the language of errors. */
const PASSING = ['Nonce', 'Signature', 'Timestamp', 'RequestClient', 'Language'];

const call = ({ method, path, headers, form, body }: Recorded) => ({
	method,
	path,
	action: headers['x-tc-action'],
	version: headers['x-tc-version'],
	region: headers['x-tc-region'],
	// a GET has no content, whatever it says of its type
	mediaType: method === 'POST' && headers['content-type']?.split(';')[0],
	hasBody: body !== '',
	form: Object.fromEntries(Object.entries(form).filter(([name]) => !PASSING.includes(name))),
});

const url = 'https://files.example.com/a b/ü.pdf?a=1&b=2';

const cases = [
	{
		action: 'GeneralBasicOCR',
		node: { pages: '3', options: { LanguageType: 'jap', IsWords: true, Scene: 'a+b & c' } },
		api: { IsPdf: true, PdfPageNumber: 3, LanguageType: 'jap', IsWords: true, Scene: 'a+b & c' },
	},
	{
		action: 'SmartStructuralOCRV2',
		node: { options: { ItemNames: ['Total', "日期 ~*'"], ReturnFullText: false } },
		api: { IsPdf: true, PdfPageNumber: 1, ItemNames: ['Total', "日期 ~*'"], ReturnFullText: false },
	},
	{
		action: 'ExtractDocMulti',
		node: { options: { ConfigAdvanced: { Scene: 'any' }, ConfigId: 'Table' } },
		api: { PdfPageNumber: 1, ConfigAdvanced: { Scene: 'any' }, ConfigId: 'Table' },
	},
	{
		action: 'RecognizeGeneralInvoice',
		node: { options: { Types: [-1], EnableCutImage: true } },
		api: { EnablePdf: true, PdfPageNumber: 1, Types: [-1], EnableCutImage: true },
	},
];

const methods = (['TC3-HMAC-SHA256', 'HmacSHA256', 'HmacSHA1'] as const).flatMap((signMethod) =>
	(['POST', 'GET'] as const).flatMap((reqMethod) =>
		cases.map((entry) => ({ signMethod, reqMethod, ...entry })),
	),
);

const formMethods = methods.filter(
	({ signMethod, reqMethod }) => signMethod !== 'TC3-HMAC-SHA256' || reqMethod === 'GET',
);

test.each(formMethods)('$action by $reqMethod, signed with $signMethod', async (way) => {
	const { action, node, api, signMethod, reqMethod } = way;
	const sent = await recorder.byNode(action, {
		parameters: {
			source: 'url',
			imageUrl: url,
			pages: '1',
			...node,
			options: { ...node.options, requestMethod: reqMethod },
		},
		credential: { signatureMethod: signMethod, region: 'ap-singapore' },
	});
	const parameters = { ImageUrl: url, ...api };
	const sdk = await recorder.bySdk(action, parameters, { signMethod, reqMethod });
	expect(call(sent)).toEqual(call(sdk));
});
