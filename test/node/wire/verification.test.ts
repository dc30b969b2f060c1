import { pictureItem, useSandbox } from '../support';

/** Starting a check and waiting for its result. */

const sandbox = useSandbox();
const apply = 'ApplyCardVerificationExternal';
const get = 'GetCardVerificationExternalResult';
const token = 'TOKEN-0000';

/** Answers as the service does: a token, then these states one after the other. */
function states(...given: string[]) {
	sandbox.respond(({ action }) =>
		action === apply
			? { response: { CardVerificationToken: token } }
			: {
					response: { Status: given.shift() ?? 'PROCESSING', CardInfo: { FullName: 'MAX MUSTER' } },
				},
	);
}

const run = async (options = {}) =>
	await sandbox.run('CardVerificationExternalAndWait', {
		parameters: { Nationality: 'DEU', CardType: 'PASSPORT', options },
		items: [pictureItem('card')],
	});

test('the result is asked for until it is there', async () => {
	states('PROCESSING', 'PROCESSING', 'PASSED');
	const { items, error } = await run();
	expect(error).toBeUndefined();
	expect(items.map(({ json }) => json)).toMatchObject([
		{ status: 'PASSED', fullName: 'MAX MUSTER' },
	]);
	expect(sandbox.calls.map(({ action }) => action)).toEqual([apply, get, get, get]);
	expect(sandbox.calls[0].params).toMatchObject({ Nationality: 'DEU', CardType: 'PASSPORT' });
	for (const { params } of sandbox.calls.slice(1)) {
		expect(params).toEqual({ CardVerificationToken: token });
	}
	// the waits grow
	const [, first, second, third] = sandbox.calls.map(({ time }) => time);
	expect(second - first).toBeGreaterThanOrEqual(990);
	expect(third - second).toBeGreaterThan(second - first);
});

test('when time is up, the error names the token to ask with later', async () => {
	states();
	const { error } = await run({ waitForResult: 2 });
	expect(error?.message).toBe('No result after 2 seconds');
	expect(error?.description).toContain(
		`It may still arrive: get the result with the operation 'Get Result' and the CardVerificationToken '${token}'. Or raise 'Wait for Result' in 'Options'`,
	);
});

test('a refusal of the start is not followed by a question', async () => {
	sandbox.respond(() => ({ error: 'FailedOperation.ImageDecodeFailed' }));
	const { error } = await run();
	expect(error?.name).toBe('NodeApiError');
	expect(sandbox.calls.map(({ action }) => action)).toEqual([apply]);
});

test('the token from the start gets the result', async () => {
	states('PASSED');
	const parameters = { Nationality: 'DEU', CardType: 'PASSPORT' };
	const started = await sandbox.run(apply, { parameters, items: [pictureItem('card')] });
	const { items } = await sandbox.run(get, {
		parameters: { CardVerificationToken: '={{ $json.CardVerificationToken }}' },
		items: [{ json: started.items[0].json }],
	});
	expect(items[0].json).toMatchObject({ documentType: 'identityDocument', status: 'PASSED' });
});

test('what was started is not lost when its result cannot be fetched', async () => {
	sandbox.respond(({ action }) =>
		action === apply ? { response: { CardVerificationToken: token } } : { error: 'InternalError' },
	);
	const { error } = await run({ maxRetries: 0 });
	expect(error?.message).toBe('Something went wrong inside Tencent Cloud');
	expect(error?.description).toContain(
		`to avoid paying for it twice, get the result with the operation 'Get Result' and the CardVerificationToken '${token}'`,
	);
	expect(error?.description).toMatch(
		/\(Item 0, file 'card\.jpg', GetCardVerificationExternalResult, InternalError, /,
	);
});

test('copies of a document share the waiting, too, and say so', async () => {
	states('PROCESSING', 'PASSED');
	const { items } = await sandbox.run('CardVerificationExternalAndWait', {
		parameters: { Nationality: 'DEU', CardType: 'PASSPORT' },
		items: [pictureItem('card'), pictureItem('card')],
	});
	expect(sandbox.calls.map(({ action }) => action)).toEqual([apply, get, get]);
	expect(items.map(({ json }) => [json.status, json.duplicateOf])).toEqual([
		['PASSED', undefined],
		['PASSED', 0],
	]);
});

test('a document that needs its back side is not sent without it', async () => {
	const { error } = await sandbox.run('CardVerificationExternalAndWait', {
		parameters: { Nationality: 'DEU', CardType: 'ID_CARD' },
		items: [pictureItem('card')],
	});
	expect(error?.message).toBe('The back side is missing: ID Card, Germany');
	expect(sandbox.calls).toEqual([]);
});
