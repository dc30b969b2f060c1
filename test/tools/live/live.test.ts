import type { Respond, Sandbox } from '../../../tools/sandbox';
import type { Account } from '../../../tools/live/account';
import { accountOf, CannotRun } from '../../../tools/live/account';
import { casesFor } from '../../../tools/live/cases';
import { run } from '../../../tools/live/run';
import { startStandIn } from '../../../tools/live/standIn';

/**
 * The check of a service that is not as documented, made with the sandbox in its place; that of one
 * which is as documented, with all its calls, is in `command.test.ts`.
 */

let account: Account;
let sandbox: Sandbox;
let close: () => Promise<void>;
let manipulate: Respond | undefined;

beforeAll(async () => {
	({ account, sandbox, close } = await startStandIn('international', (call) => manipulate?.(call)));
});
beforeEach(() => {
	sandbox.calls.length = 0;
	manipulate = undefined;
});
afterAll(async () => await close());

const said: string[] = [];
const terminal = (agrees: boolean) => ({
	say: (text: string) => void said.push(text),
	agrees: async () => agrees,
});

/** Some of the calls, by their ids. */
const some = (...ids: string[]) => casesFor('international').filter(({ id }) => ids.includes(id));

const differencesIn = (report: string) =>
	/## Differences[^\n]*\n\n([^]*?)\n\n##/.exec(report)?.[1].split('\n');

const verdicts = (report: string) =>
	[...report.matchAll(/^\| (U\d+) \| ([a-z ]+) \|/gm)].map(([, id, verdict]) => `${id} ${verdict}`);

test('a service that has changed: exactly what has changed is in the report', async () => {
	const Polygon = [0, 1, 2, 3].map((X) => ({ X, Y: 0 }));
	manipulate = ({ action }) => {
		if (action === 'RecognizeNothingOCR') return { error: 'InvalidParameter' };
		if (action === 'VinOCR') return { response: { Vin: 'LSVAA4182E2184847', Score: 0.9 } };
		if (action === 'SmartStructuralPro') return { error: 'FailedOperation.Retired' };
		if (action !== 'GeneralBasicOCR') return undefined;
		const detection = { DetectedText: 'text', Confidence: '99', Polygon, AdvancedInfo: '' };
		return { response: { TextDetections: [detection], Language: null, PdfPageSize: 2 } };
	};
	const { exitCode, report } = await run(
		account,
		terminal(true),
		some('credential', 'unknownAction', 'withdrawn', 'page', 'vin'),
	);
	expect(differencesIn(report)).toEqual([
		'- action that does not exist, RecognizeNothingOCR: `InvalidParameter` instead of `InvalidAction`',
		'- withdrawn, SmartStructuralPro: `FailedOperation.Retired` instead of `InvalidAction` or `ActionOffline`',
		'- withdrawn, SmartStructuralPro: `FailedOperation.Retired` is not documented for this action',
		'- text of page 2 of a PDF, GeneralBasicOCR: `TextDetections[].Confidence` is String, documented as Integer',
		'- text of page 2 of a PDF, GeneralBasicOCR: `TextDetections[].ItemPolygon` (ItemCoord) is missing',
		'- text of page 2 of a PDF, GeneralBasicOCR: `TextDetections[].Words` (Array of DetectedWords) is missing',
		'- text of page 2 of a PDF, GeneralBasicOCR: `TextDetections[].WordCoordPoint` (Array of DetectedWordCoordPoint) is missing',
		'- text of page 2 of a PDF, GeneralBasicOCR: `Language` is null, documented as String',
		'- text of page 2 of a PDF, GeneralBasicOCR: `Angel` (Float) is missing',
		'- VIN, VinOCR: `Score` (Float) is not documented',
	]);
	expect(exitCode).toBe(2);
	expect(sandbox.calls).toHaveLength(5);
	expect(verdicts(report)).toContain('U2 does not hold');
});

test('a proxy that answers in place of the service is a difference, too', async () => {
	manipulate = ({ action }) =>
		action === 'VinOCR' ? { status: 502, body: '<html>Bad gateway</html>' } : undefined;
	const { exitCode, report } = await run(account, terminal(true), some('credential', 'vin'));
	expect(differencesIn(report)).toEqual([
		'- VIN, VinOCR: HTTP status 502 instead of 200',
		'- VIN, VinOCR: the answer has no `Response`',
	]);
	expect(exitCode).toBe(2);
});

test.each([
	['RequestLimitExceeded', 'temporary: `RequestLimitExceeded`'],
	['ResourceUnavailable.InArrears', 'the account may not call it: `ResourceUnavailable.InArrears`'],
])('%s says nothing of the documents: not judged', async (error, why) => {
	manipulate = ({ action }) => (action === 'VinOCR' ? { error } : undefined);
	const { exitCode, report } = await run(account, terminal(true), some('credential', 'vin'));
	expect(differencesIn(report)).toEqual(['None.']);
	expect(report).toContain(`| not judged, ${why} |`);
	expect(exitCode).toBe(1);
});

test('an account that cannot call at all ends after the free call, in the words of the credential', async () => {
	manipulate = () => ({ error: 'FailedOperation.UnOpenError' });
	await expect(run(account, terminal(true))).rejects.toThrow(
		'The OCR service is not activated for this account. Activate OCR once in the console (',
	);
	expect(sandbox.calls).toHaveLength(1);
});

test('without a yes nothing is called, and the calls and their cost are said before', async () => {
	const { endpoint: _, ...live } = account;
	await expect(run(live, terminal(false))).rejects.toThrow(CannotRun);
	expect(said.at(-1)).toMatch(/^22 calls of the live service.*\nUp to 9 of them are charged/);
	expect(sandbox.calls).toEqual([]);
});

test('keys, site and region come from the environment', () => {
	const keys = { TENCENTCLOUD_SECRET_ID: ' id ', TENCENTCLOUD_SECRET_KEY: 'key' };
	expect(accountOf({})).toBeUndefined();
	expect(accountOf({ ...keys, TENCENTCLOUD_REGION: 'ap-singapore' })).toEqual({
		secretId: 'id',
		secretKey: 'key',
		sessionToken: '',
		site: 'international',
		region: 'ap-singapore',
		documents: expect.stringMatching(
			/^https:\/\/raw\.githubusercontent\.com\/.*\/documents$/,
		) as string,
	});
	expect(() => accountOf({ TENCENTCLOUD_SECRET_ID: 'id' })).toThrow('Set both');
	expect(() => accountOf({ ...keys, TENCENTCLOUD_SITE: 'china' })).toThrow(
		'TENCENTCLOUD_SITE must be one of: international, mainland',
	);
});

test('on the mainland China site seal, plate, bank card and ID card are asked for, too', async () => {
	const calls = casesFor('mainland').filter(({ either }) => either);
	expect(calls.map(({ action }) => action)).toEqual([
		'SealOCR',
		'LicensePlateOCR',
		'BankCardOCR',
		'IDCardOCR',
		'RecognizeThaiIDCardOCR',
	]);
	const mainland = await startStandIn('mainland', ({ action }) =>
		action === 'BankCardOCR' ? { error: 'FailedOperation.NoBankCardError' } : undefined,
	);
	const [credential] = some('credential');
	const { exitCode, report } = await run(mainland.account, terminal(true), [credential, ...calls]);
	await mainland.close();
	expect(differencesIn(report)).toEqual(['None.']);
	expect(exitCode).toBe(0);
});
