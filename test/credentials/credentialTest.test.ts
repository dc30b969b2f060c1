import { STATUS_CODES } from 'node:http';
import { createRequire } from 'node:module';

import { ACCOUNT_ERRORS } from '../../credentials/accountErrors';
import { TencentCloudApi } from '../../credentials/TencentCloudApi.credentials';
import errors from '../fixtures/spec/errors.json';

// n8n reads the answer with lodash's get, so this does too
const get: (value: unknown, path: string) => unknown = createRequire(require.resolve('n8n-core'))(
	'lodash/get',
);

interface Rule {
	type: string;
	properties: { key: string; value: unknown; message: string };
}

/** What n8n tells the user of an answer with HTTP status 200: services/credentials-tester.service. */
function verdict(answer: unknown): string {
	for (const { properties } of (new TencentCloudApi().test.rules ?? []) as unknown as Rule[]) {
		if (get(answer, properties.key) === properties.value) return properties.message;
	}
	return 'Connection successful!';
}

const refusedWith = (Code: string) => ({
	Response: { Error: { Code, Message: 'refused' }, RequestId: 'request-1' },
});

const success = 'Connection successful!';

describe('the test of the credential', () => {
	it.each(Object.entries(ACCOUNT_ERRORS))(
		'tells of %s in its own words',
		(code, { message, description }) => {
			expect(verdict(refusedWith(code))).toBe(`${message}. ${description}`);
		},
	);

	it('has another sentence for each of them', () => {
		const told = Object.keys(ACCOUNT_ERRORS).map((code) => verdict(refusedWith(code)));
		expect(new Set(told).size).toBe(told.length);
	});

	it('fails for every documented code that says something of key, account, address or load', () => {
		const relevant =
			/^(AuthFailure|Unauthorized|IpIn|IpNot|RequestLimit|LimitExceeded$|NoSuch|InvalidAction|Unsupported(Protocol|Region)|InternalError|ServiceUnavailable|ResourcesSoldOut|ResourceUnavailable\.(InArrears|ResourcePackage)|FailedOperation\.UnOpen)/;
		const codes = Object.keys(errors).filter((code) => relevant.test(code));
		expect(codes.filter((code) => verdict(refusedWith(code)) === success)).toEqual([]);
		expect(codes.length).toBeGreaterThan(20);
	});

	it.each([
		'MissingParameter',
		'InvalidParameterValue.InvalidParameterValueLimit',
		'FailedOperation.EmptyImageError',
		'FailedOperation.ImageDecodeFailed',
		'FailedOperation.DownLoadError',
	])('takes %s for a success: the key was accepted', (code) => {
		expect(verdict(refusedWith(code))).toBe(success);
	});

	it.each([
		['a web page', '<html><title>Log in</title></html>'],
		['nothing', ''],
		['null', null],
		["another program's JSON", { status: 'ok' }],
		['a Response that is text', { Response: 'ok' }],
		['a Response without RequestId', { Response: {} }],
	])('does not take %s for a success', (_name, answer) => {
		expect(verdict(answer)).toBe(
			"The answer did not come from Tencent Cloud's API. Check 'Endpoint', and the proxy if there is one",
		);
	});

	// n8n would show the reason that comes with the status, which the other side may write as it likes
	it.each(Object.keys(STATUS_CODES).filter((status) => Number(status) >= 300))(
		'has its own words for HTTP status %s',
		(status) => {
			const rules = (new TencentCloudApi().test.rules ?? []) as unknown as Rule[];
			const told = rules.filter(
				({ type, properties }) => type === 'responseCode' && properties.value === Number(status),
			);
			expect(told.map(({ properties }) => properties.message)).toEqual([
				`The address answered with HTTP status ${status} instead of a result. Check 'Endpoint', and the proxy if there is one`,
			]);
		},
	);
});

describe('the sentences about an account', () => {
	it.each(Object.entries(ACCOUNT_ERRORS))(
		'say of %s what happened and what to do',
		(_code, { message, description }) => {
			for (const sentence of [message, description]) {
				expect(sentence).toMatch(/^'?[A-Z].{15,}[^.]$/);
				expect(sentence).not.toMatch(/\berror\b|\bproblem\b|\bfailure\b|\bmistake\b/i);
			}
		},
	);
});
