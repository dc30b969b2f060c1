import { REGIONS } from '../../credentials/hosts';
import { ERRORS } from '../../nodes/TencentCloudOcr/errors/codes';
import documented from '../fixtures/spec/errors.json';
import { meaningOf } from '../../tools/sandbox/errors';
import { useSandbox } from '../node/support';

/** Every error code that the service documents, as it comes out of the node. */

const codes = Object.keys(documented) as Array<keyof typeof documented>;
const sandbox = useSandbox();

test.each(codes)('%s comes out of the node in these words', async (code) => {
	// each has a pace of its own, so that a refusal does not slow down the next test
	const options = { region: REGIONS[codes.indexOf(code) % REGIONS.length].value };
	const { error, items } = await sandbox.runWith(() => ({ error: code }), { options });
	const { message, description, cause } = ERRORS[code];
	const requestId = String(error?.context.requestId);
	expect(items).toEqual([]);
	expect(sandbox.calls).toHaveLength(1);
	expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
	expect(error).toMatchObject({
		name: 'NodeApiError',
		message,
		description: `${description}. The service says: ${meaningOf(code)} (Item 0, file 'one.jpg', GeneralBasicOCR, ${code}, HTTP 200, RequestId ${requestId})`,
		httpCode: '200',
	});
	expect(error?.context).toMatchObject({
		itemIndex: 0,
		action: 'GeneralBasicOCR',
		errorCode: code,
		httpStatus: 200,
	});
	expect(error?.failure).toEqual(cause && { cause });
});

describe('a code that nobody documents', () => {
	test("shows the service's own words", async () => {
		const { error } = await sandbox.runWith(() => ({
			error: 'FailedOperation.New',
			message: 'Too odd.',
		}));
		expect(error?.message).toBe('Too odd');
		expect(error?.description).toMatch(
			/^The node does not know this error; the message is from the service\. \(Item 0, file 'one\.jpg', GeneralBasicOCR, FailedOperation\.New, HTTP 200, RequestId [0-9a-f-]{36}\)$/,
		);
	});

	test('without a word of the service, says where to ask', async () => {
		const { error } = await sandbox.runWith(() => ({ error: 'FailedOperation.New', message: '' }));
		expect(error?.message).toBe('Tencent Cloud refused the call with the code FailedOperation.New');
		expect(error?.description).toMatch(
			/^The node does not know this error\. Look up the code in the API reference, or contact Tencent Cloud support with the RequestId\. \(Item 0, /,
		);
	});

	test('keeps these words even where n8n has others for a part of them', async () => {
		const said = 'resourceAccess ECONNREFUSED by policy';
		const { error } = await sandbox.runWith(() => ({ error: 'Odd', message: said }));
		expect(error?.message).toBe(said);
	});

	test.each([{}, 'no', 7, { Code: 7 }])('is named Unknown in %j', async (Error) => {
		const body = JSON.stringify({ Response: { Error, RequestId: 'r1' } });
		const { error } = await sandbox.runWith(() => ({ status: 200, body }));
		expect(error?.message).toBe('Tencent Cloud refused the call with the code Unknown');
		expect(error?.context).toMatchObject({ errorCode: 'Unknown', requestId: 'r1' });
	});
});
