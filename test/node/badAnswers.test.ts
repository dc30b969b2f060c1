import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

import type { Override } from '../../tools/sandbox';
import { contentOf, pictureItem, useSandbox } from './support';
import { refusal } from './refusal';

/** Answers that are none of the service, and answers that never come. */

const sandbox = useSandbox();
/** A short time-out for the bad item alone: on a busy machine the good answer may take its time. */
const noRetries = { maxRetries: 0, timeout: '={{ $json.patience ?? 20 }}' };

const GATEWAY =
	"A proxy or gateway may be in between. Check 'Endpoint' in the credential, then try again. (Item 0, file 'bad.jpg', GeneralBasicOCR, InvalidAnswer, HTTP 200)";
const elsewhere = 'http://127.0.0.1:1/elsewhere';

const answers: Array<[kind: string, answer: Override, message: string, description: string]> = [
	[
		'a web page with status 200',
		{ status: 200, body: '<!DOCTYPE html><title>Sign in</title>' },
		'A web page came back instead of a result',
		GATEWAY,
	],
	[
		'half a JSON',
		{ status: 200, body: '{"Response":{"TextDetections":[{"Detec' },
		'The answer from the service is incomplete or damaged',
		GATEWAY,
	],
	[
		'nothing at all with status 200',
		{ status: 200, body: '' },
		'The answer from the service is incomplete or damaged',
		GATEWAY,
	],
	[
		'another program',
		{ status: 200, body: '"pong"' },
		'The answer did not come from the OCR service',
		GATEWAY,
	],
	[
		'HTTP status 500',
		{ status: 500, body: 'oops' },
		'The service answered with HTTP status 500 instead of a result',
		"This is usually temporary. Try again later. (Item 0, file 'bad.jpg', GeneralBasicOCR, HTTP 500)",
	],
	[
		'HTTP status 403',
		{ status: 403, body: 'no' },
		'The service answered with HTTP status 403 instead of a result',
		"Check 'Endpoint' in the credential, and the proxy if there is one. (Item 0, file 'bad.jpg', GeneralBasicOCR, HTTP 403)",
	],
	[
		'a redirect, which is not followed',
		{ status: 302, headers: { Location: elsewhere } },
		'The service answered with HTTP status 302 instead of a result',
		"Check 'Endpoint' in the credential, and the proxy if there is one. (Item 0, file 'bad.jpg', GeneralBasicOCR, HTTP 302)",
	],
	[
		'nothing for longer than the time-out',
		{ hang: true },
		'No answer within 1 second',
		"Try again later, or raise 'Timeout' in 'Options'. (Item 0, file 'bad.jpg', GeneralBasicOCR, ECONNABORTED)",
	],
	[
		'a connection that is cut off',
		{ reset: true },
		'The connection was closed before the answer arrived',
		"Check the network of the machine that runs n8n, then try again. (Item 0, file 'bad.jpg', GeneralBasicOCR, ECONNRESET)",
	],
];
test.each(answers)('%s is an error of its item', async (_, answer, message, description) => {
	sandbox.respond((call) => (contentOf(call) === 'bad' ? answer : undefined));
	const item = pictureItem('bad', 'hang' in answer ? { patience: 1 } : {});
	const refused = await refusal(sandbox, { item, parameters: { options: noRetries } });
	expect(refused).toEqual({ name: 'NodeApiError', message, description, sent: 1 });
});

test('a redirect to the same address is not followed either', async () => {
	sandbox.respond(() => ({ status: 307, headers: { Location: `${sandbox.url}/` } }));
	const { error } = await sandbox.run('GeneralBasicOCR', { items: [pictureItem('one')] });
	expect(error?.message).toBe('The service answered with HTTP status 307 instead of a result');
	expect(sandbox.calls).toHaveLength(1);
});

test('an address at which nothing answers is named as such', async () => {
	const server = createServer().listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	const { error } = await sandbox.run('GeneralBasicOCR', {
		credential: { endpoint: `http://127.0.0.1:${port}` },
		parameters: { options: noRetries },
		items: [pictureItem('one')],
	});
	expect(error).toMatchObject({
		name: 'NodeApiError',
		message: 'The connection to the service was refused',
		description:
			"Check 'Endpoint' in the credential, and the proxy if there is one. (Item 0, file 'one.jpg', GeneralBasicOCR, ECONNREFUSED)",
	});
});
