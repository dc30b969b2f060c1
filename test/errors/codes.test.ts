import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';

import { TencentCloudApi } from '../../credentials/TencentCloudApi.credentials';
import { SITES } from '../../credentials/hosts';
import { apiFailure } from '../../nodes/TencentCloudOcr/errors/failure';
import { sites } from '../../tools/sandbox/spec';
import { ERRORS, findError } from '../../nodes/TencentCloudOcr/errors/codes';
import type { Retry } from '../../nodes/TencentCloudOcr/errors/types';
import { properties } from '../../nodes/TencentCloudOcr/form/properties';
import documented from '../fixtures/spec/errors.json';

/** Every error code that the service documents, in the words of the node. */

const codes = Object.keys(documented) as Array<keyof typeof documented>;
const own = Object.entries(ERRORS);

test('all 77 documented codes have words of their own', () => {
	expect(codes).toHaveLength(77);
	expect(codes.filter((code) => !Object.hasOwn(ERRORS, code))).toEqual([]);
});

test.each(SITES)('the codes of all actions of the %s site are among them', (site) => {
	const listed = Object.values(sites[site].actions).flatMap(({ errors }) => errors);
	expect(listed.filter((code) => !Object.hasOwn(ERRORS, code))).toEqual([]);
});

test('words in Chinese follow those of the node, also of a code that it does not know', () => {
	const failure = apiFailure({ Code: 'FailedOperation.New', Message: '文件已损坏。' }, 200);
	expect(failure).toMatchObject({
		entry: { message: 'Tencent Cloud refused the call with the code FailedOperation.New' },
		said: '文件已损坏。',
	});
	const known = apiFailure({ Code: 'FailedOperation.PDFParseFailed', Message: 'PDF解析失败' }, 200);
	expect(known).toMatchObject({
		entry: { message: 'Tencent Cloud could not open the PDF file' },
		said: 'PDF解析失败',
	});
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
		expect(message).toMatch(/^['A-Z].{10,90}$/);
		expect(message).not.toMatch(/error|problem|failure|failed|mistake|wrongly|illegal/i);
		expect(`${message} ${description}`).not.toMatch(/you have|your fault|you must|please enter|!/i);
	});

	test.each(own)('of %s says how to go on, in sentences without an end', (_, entry) => {
		expect(entry.description).toMatch(/^[A-Z].{10,250}$/);
		for (const text of [entry.message, entry.description]) expect(text).not.toMatch(/[.!?\s]$/);
	});

	test.each(own)('of %s quotes only names that the user can see', (_, { message, description }) => {
		const unknown = [...quoted(message), ...quoted(description)].filter((name) => !names.has(name));
		expect(unknown).toEqual([]);
	});
});
