import type { IDataObject } from 'n8n-workflow';

import { pictureItem, useSandbox } from './support';

/** Credentials that cannot work: every item says so, and nothing leaves that should not. */

const sandbox = useSandbox();

const REGIONS =
	/^Leave 'Region' empty for the nearest one, or choose one of: ap-bangkok, .+\. \(Item 0, file 'one\.jpg', GeneralBasicOCR, Credential\)$/;
const ADDRESS =
	"Leave 'Endpoint' empty to use Tencent Cloud's own host, or enter a full address such as https://ocr.intl.tencentcloudapi.com. (Item 0, file 'one.jpg', GeneralBasicOCR, Credential)";
const PLAIN =
	"Documents are sent to this address, so it must start with https://. Plain http is accepted only on this machine (127.0.0.1, localhost). (Item 0, file 'one.jpg', GeneralBasicOCR, Credential)";

const refused: Array<
	[kind: string, credential: IDataObject, message: string, description: unknown]
> = [
	[
		'a region that does not exist',
		{ region: 'ap-mars' },
		"The region 'ap-mars' is not one of Tencent Cloud's OCR regions",
		expect.stringMatching(REGIONS),
	],
	[
		'an endpoint that is no address',
		{ endpoint: 'ocr.intl.tencentcloudapi.com' },
		"The endpoint 'ocr.intl.tencentcloudapi.com' is not an http(s) address",
		ADDRESS,
	],
	[
		'an endpoint of another protocol',
		{ endpoint: 'ftp://127.0.0.1/' },
		"The endpoint 'ftp://127.0.0.1/' is not an http(s) address",
		ADDRESS,
	],
	[
		'an endpoint without encryption on another machine',
		{ endpoint: 'http://ocr.intl.tencentcloudapi.com' },
		"The endpoint 'http://ocr.intl.tencentcloudapi.com' is not secure",
		PLAIN,
	],
	[
		'an empty key',
		{ secretId: ' ' },
		"'SecretId' is missing from the credential",
		"Enter it in the credential: Tencent Cloud console, Access Management, API Keys. (Item 0, file 'one.jpg', GeneralBasicOCR, Credential)",
	],
];
test.each(refused)(
	'%s is refused before anything is sent',
	async (_, credential, message, description) => {
		const options = { credential, items: [pictureItem('one')] };
		const { error } = await sandbox.run('GeneralBasicOCR', options);
		expect(error).toMatchObject({ name: 'NodeApiError', message, description });

		const { items } = await sandbox.run('GeneralBasicOCR', {
			credential,
			items: [pictureItem('one'), pictureItem('two')],
			onError: 'continueRegularOutput',
		});
		expect(items).toMatchObject([
			{ json: { error: expect.stringContaining(message) }, pairedItem: { item: 0 } },
			{ json: { error: expect.stringContaining(message) }, pairedItem: { item: 1 } },
		]);
		expect(sandbox.calls).toEqual([]);
	},
);

const rejected: Array<[kind: string, credential: IDataObject, code: string, message: string]> = [
	[
		'a wrong SecretKey',
		{ secretKey: 'another-key' },
		'AuthFailure.SignatureFailure',
		"'SecretKey' does not belong to 'SecretId'",
	],
	[
		'a wrong SecretId',
		{ secretId: 'another-id' },
		'AuthFailure.SecretIdNotFound',
		"Tencent Cloud does not recognize 'SecretId'",
	],
	[
		'a token beside a permanent key',
		{ sessionToken: 'of-yesterday' },
		'AuthFailure.TokenFailure',
		"'Session Token' is wrong or has expired",
	],
];
test.each(rejected)('%s is sent once and no more', async (_, credential, errorCode, message) => {
	const { error } = await sandbox.run('GeneralBasicOCR', {
		credential,
		items: [pictureItem('one')],
	});
	expect(error).toMatchObject({
		name: 'NodeApiError',
		message,
		description: expect.stringMatching(
			new RegExp(
				`\\(Item 0, file 'one.jpg', GeneralBasicOCR, ${errorCode}, HTTP 200, RequestId [0-9a-f-]{36}\\)$`,
			),
		),
		context: { itemIndex: 0, action: 'GeneralBasicOCR', errorCode, httpStatus: 200 },
	});
	expect(sandbox.calls.map(({ outcome }) => outcome)).toEqual([errorCode]);
});
