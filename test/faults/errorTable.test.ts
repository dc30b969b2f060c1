import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';

import { TencentCloudApi } from '../../credentials/TencentCloudApi.credentials';
import { REGIONS } from '../../credentials/hosts';
import { ERRORS, findError } from '../../nodes/TencentCloudOcr/errors/codes';
import type { Retry } from '../../nodes/TencentCloudOcr/errors/types';
import { properties } from '../../nodes/TencentCloudOcr/form/properties';
import documented from '../fixtures/spec/errors.json';
import { meaningOf } from '../../tools/sandbox/errors';
import { useSandbox } from './useSandbox';

/** Every error code that the service documents, in the words of the node. */

const codes = Object.keys(documented) as Array<keyof typeof documented>;
const own = Object.entries(ERRORS);
const sandbox = useSandbox();

test('all 76 documented codes have words of their own', () => {
	expect(codes).toHaveLength(76);
	expect(codes.filter((code) => !Object.hasOwn(ERRORS, code))).toEqual([]);
});

test.each(codes)('%s is made again exactly where that may help', (code) => {
	const { retryable } = documented[code];
	const byAnswer: Record<string, Retry | undefined> = { yes: 'yes', maybe: 'few', no: undefined };
	const expected = code.startsWith('RequestLimitExceeded')
		? 'pace'
		: code === 'AuthFailure.SignatureExpire'
			? 'clock'
			: byAnswer[retryable];
	expect(findError(code)?.retry).toBe(expected);
});

test('new sub-codes of a passing fault are made again like the fault itself', () => {
	expect(findError('InternalError.Backend')).toBe(ERRORS.InternalError);
	expect(findError('RequestLimitExceeded.New')).toBe(ERRORS.RequestLimitExceeded);
	expect(findError('FailedOperation.New')).toBeUndefined();
	expect(findError('constructor')).toBeUndefined();
});

describe('the language', () => {
	const names = new Set<string>();
	const collect = (
		entries: Array<INodeProperties | INodePropertyOptions | INodePropertyCollection>,
	) => {
		for (const entry of entries) {
			names.add('displayName' in entry ? entry.displayName : entry.name);
			if ('options' in entry && entry.options) collect(entry.options);
		}
	};
	collect(properties());
	collect(new TencentCloudApi().properties);
	const quoted = (text: string) => [...text.matchAll(/'([^']+)'/g)].map(([, name]) => name);

	test.each(own)('of %s says what happened, without blame', (_, { message, description }) => {
		expect(message).toMatch(/^'?[A-Z].{10,90}$/);
		expect(message).not.toMatch(/error|problem|failure|failed|mistake|wrongly|illegal/i);
		expect(`${message} ${description}`).not.toMatch(/you have|your fault|you must|please enter|!/i);
	});

	test.each(own)('of %s says how to go on, in sentences without an end', (_, entry) => {
		expect(entry.description).toMatch(/^[A-Z].{10,250}$/);
		for (const text of [entry.message, entry.description]) {
			expect(text).not.toMatch(/[.!?\s]$/);
			expect(text).not.toMatch(/\bthe '/i);
		}
	});

	test.each(own)('of %s quotes only names that the user can see', (_, { message, description }) => {
		const unknown = [...quoted(message), ...quoted(description)].filter((name) => !names.has(name));
		expect(unknown).toEqual([]);
	});
});

test.each(codes)('%s comes out of the node in these words', async (code) => {
	// each has a pace of its own, so that a refusal does not slow down the next test
	const options = { region: REGIONS[codes.indexOf(code) % REGIONS.length].value };
	const { error, items } = await sandbox.run(() => ({ error: code }), { options });
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
		const { error } = await sandbox.run(() => ({
			error: 'FailedOperation.New',
			message: 'Too odd.',
		}));
		expect(error?.message).toBe('Too odd');
		expect(error?.description).toMatch(
			/^The node does not know this error; the message is from the service\. \(Item 0, file 'one\.jpg', GeneralBasicOCR, FailedOperation\.New, HTTP 200, RequestId [0-9a-f-]{36}\)$/,
		);
	});

	test('without a word of the service, says where to ask', async () => {
		const { error } = await sandbox.run(() => ({ error: 'FailedOperation.New', message: '' }));
		expect(error?.message).toBe('Tencent Cloud refused the call with the code FailedOperation.New');
		expect(error?.description).toMatch(
			/^The node does not know this error\. Look up the code in the API reference, or contact Tencent Cloud support with the RequestId\. \(Item 0, /,
		);
	});

	test('keeps these words even where n8n has others for a part of them', async () => {
		const said = 'resourceAccess ECONNREFUSED by policy';
		const { error } = await sandbox.run(() => ({ error: 'Odd', message: said }));
		expect(error?.message).toBe(said);
	});

	test.each([{}, 'no', 7, { Code: 7 }])('is named Unknown in %j', async (Error) => {
		const body = JSON.stringify({ Response: { Error, RequestId: 'r1' } });
		const { error } = await sandbox.run(() => ({ status: 200, body }));
		expect(error?.message).toBe('Tencent Cloud refused the call with the code Unknown');
		expect(error?.context).toMatchObject({ errorCode: 'Unknown', requestId: 'r1' });
	});
});
