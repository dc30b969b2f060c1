import type { Override } from '../../tools/sandbox';
import { contentOf, pictureItem, useSandbox } from './support';
import { refusal } from './refusal';

/** An answer that is none of the service, however n8n goes on; all kinds of them are in `faults`. */

const sandbox = useSandbox();
/** A short time-out for the bad item alone: on a busy machine the good answer may take its time. */
const noRetries = { maxRetries: 0, timeout: '={{ $json.patience ?? 20 }}' };

const answers: Array<[kind: string, answer: Override, message: string, description: string]> = [
	[
		'a web page with status 200',
		{ status: 200, body: '<!DOCTYPE html><title>Sign in</title>' },
		'A web page came back instead of a result',
		"A proxy or gateway may be in between. Check 'Endpoint' in the credential, then try again. (Item 0, file 'bad.jpg', GeneralBasicOCR, InvalidAnswer, HTTP 200)",
	],
	[
		'nothing for longer than the time-out',
		{ hang: true },
		'No answer within 1 second',
		"Try again later, or raise 'Timeout' in 'Tuning'. (Item 0, file 'bad.jpg', GeneralBasicOCR, ECONNABORTED)",
	],
];
test.each(answers)('%s is an error of its item', async (_, answer, message, description) => {
	sandbox.respond((call) => (contentOf(call) === 'bad' ? answer : undefined));
	const item = pictureItem('bad', 'hang' in answer ? { patience: 1 } : {});
	const refused = await refusal(sandbox, { item, parameters: { options: noRetries } });
	expect(refused).toEqual({ name: 'NodeApiError', message, description, sent: 1 });
});

test.each([
	['another address', () => 'http://127.0.0.1:1/elsewhere'],
	['the same address', () => `${sandbox.url}/`],
])('a redirect to %s is not followed', async (_, location) => {
	sandbox.respond(() => ({ status: 307, headers: { Location: location() } }));
	const { error } = await sandbox.run('GeneralBasicOCR', { items: [pictureItem('one')] });
	expect(error?.message).toBe('The service answered with HTTP status 307 instead of a result');
	expect(sandbox.calls).toHaveLength(1);
});
