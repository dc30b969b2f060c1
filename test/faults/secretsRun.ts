import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { inspect } from 'node:util';
import type { OnError } from 'n8n-workflow';

import { REGIONS } from '../../credentials/hosts';
import documented from '../fixtures/spec/errors.json';
import { fixture } from '../../tools/sandbox/faults';
import type { EngineResult } from '../../tools/harness/engine';
import type { Leak } from './leaks';
import { findLeaks } from './leaks';
import { closedPort, says, untrusted } from './lines';
import type { RunOptions } from '../../tools/harness/runNode';
import { picture, runNode } from '../../tools/harness/runNode';
import {
	markedPicture,
	needles,
	SECRET_KEY,
	SESSION_TOKEN,
	watchedCredential,
} from './secretsSetting';

/**
 * Drives every failure, and success, with marked keys and a marked picture. Writes what leaked to
 * the file that the first argument names; whoever starts this process looks at its output.
 */

const fromCore = createRequire(require.resolve('n8n-core'));
const { Container } = fromCore('@n8n/di');
const { Logger } = fromCore('@n8n/backend-common');
const { LoggerProxy } = fromCore('n8n-workflow') as typeof import('n8n-workflow');
LoggerProxy.init(Container.get(Logger));

const METHODS = ['TC3-HMAC-SHA256', 'HmacSHA256', 'HmacSHA1'];
const WAYS: OnError[] = ['stopWorkflow', 'continueRegularOutput', 'continueErrorOutput'];
const leaks: Leak[] = [];
const OPERATIONS = ['GeneralBasicOCR', 'GeneralAccurateOCR', 'VinOCR', 'LicensePlateOCR'];
const oneOf = <T>(choices: T[], at: number): T => choices[at % choices.length];
let runs = 0;
let failed = 0;

function look(result: EngineResult, title: string): void {
	runs++;
	if (result.error || result.errors.length || result.items.some(({ json }) => json.error)) failed++;
	// n8n adds the input's own fields to an item of the error output
	for (const { json } of result.errors) delete json.scan;
	const parts = { items: result.items, errors: result.errors, error: result.error };
	leaks.push(...findLeaks(parts, needles, title));
	const printed = inspect(parts, { depth: 12, showHidden: true, maxStringLength: null });
	leaks.push(
		...findLeaks(printed.replace(/parameters: \{[^}]*\}/g, ''), needles, `${title} printed`),
	);
}

const credential = watchedCredential();

async function everyWay(
	title: string,
	endpoint: string,
	given: Partial<RunOptions> = {},
	methods = METHODS,
) {
	for (const signatureMethod of methods) {
		for (const onError of WAYS) {
			const result = await runNode({
				endpoint,
				credentialType: credential.type,
				onError,
				operation: oneOf(OPERATIONS, Math.floor(runs / REGIONS.length)),
				items: [{ json: { n: 1 }, binary: { data: { buffer: markedPicture(title) } } }],
				...given,
				credential: {
					// each refusal for the rate slows down only the calls of its own key
					secretId: `secrets-run-${runs}`,
					secretKey: SECRET_KEY,
					sessionToken: SESSION_TOKEN,
					signatureMethod,
					...given.credential,
				},
				options: {
					maxRetries: 0,
					timeout: 0.3,
					region: oneOf(REGIONS, runs).value,
					...given.options,
				},
			});
			look(result, `${title}, ${signatureMethod}, ${onError}`);
		}
	}
}

const error = (Code: string, Message: string) =>
	JSON.stringify({ Response: { Error: { Code, Message }, RequestId: 'r1' } });

/** A service that answers as told, and may repeat all that it was sent. */
async function startEcho() {
	let answer = (_received: string): string => '';
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const received = `${request.url} ${JSON.stringify(request.headers)} ${Buffer.concat(chunks)}`;
			response.end(answer(received));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		says: (next: typeof answer) => {
			answer = next;
		},
	};
}

async function main(file: string) {
	const service = await startEcho();
	for (const [index, code] of Object.keys(documented).entries()) {
		service.says(() => error(code, 'no'));
		// all codes take the same path: each method has its share of them
		await everyWay(code, service.url, {}, [oneOf(METHODS, index)]);
	}
	const echoes: Record<string, (received: string) => string> = {
		'an error that repeats the request': (received) => error('InvalidParameter', received),
		'an unknown error that repeats the request': (received) => error('Odd', received),
		'a page that repeats the request': (received) => `<html>${received}`,
		'text that repeats the request': (received) => received,
		'half of a JSON that repeats the request': (received) => `{"Response":{"a":"${received}`,
		success: () => JSON.stringify({ Response: { ...fixture('GeneralBasicOCR'), RequestId: 'r1' } }),
		'an answer without fields': () => JSON.stringify({ Response: { RequestId: 'r1' } }),
	};
	for (const [title, answer] of Object.entries(echoes)) {
		service.says(answer);
		await everyWay(title, service.url);
	}
	service.says(echoes.success);
	await everyWay('a GET', service.url, {
		options: { requestMethod: 'GET' },
		parameters: { source: 'url', imageUrl: 'https://example.com/a.jpg' },
	});
	await everyWay('a base64 text', service.url, {
		parameters: { source: 'base64', imageBase64: '={{ $json.scan }}' },
		items: [{ json: { scan: markedPicture('text').toString('base64') } }],
	});
	const ends = {
		'a closed port': `http://127.0.0.1:${await closedPort()}`,
		'an unknown host': 'https://does-not-exist.invalid',
		'a reset': `http://127.0.0.1:${(await says('', 'reset')).port}`,
		silence: `http://127.0.0.1:${(await says('', 'wait')).port}`,
		garbage: `http://127.0.0.1:${(await says('\x00\xff')).port}`,
		'an untrusted certificate': `https://127.0.0.1:${(await untrusted()).port}`,
	};
	for (const [title, endpoint] of Object.entries(ends)) await everyWay(title, endpoint);

	const bad = (credential: RunOptions['credential']) => ({ credential });
	await everyWay('no SecretId', service.url, bad({ secretId: '' }));
	await everyWay('a SecretId with a line break', service.url, bad({ secretId: 'a\nb' }));
	await everyWay('a token with a space', service.url, bad({ sessionToken: `${SESSION_TOKEN} x` }));
	await everyWay('a region that is none', service.url, bad({ region: 'nowhere' }));
	await everyWay('an endpoint that is none', service.url, bad({ endpoint: 'nowhere' }));
	await everyWay('a method that is none', service.url, bad({ signatureMethod: 'none' }));
	await everyWay('no picture', service.url, {
		items: [{ binary: { data: { buffer: Buffer.from(needles[4].text.repeat(9)) } } }],
	});
	await everyWay('a picture too large for the older methods', service.url, {
		items: [
			{
				binary: {
					data: { buffer: Buffer.concat([picture(''), Buffer.alloc(2 ** 20, needles[4].text)]) },
				},
			},
		],
	});
	writeFileSync(file, JSON.stringify({ leaks, runs, failed, signed: credential.signed, needles }));
	process.exit();
}

void main(process.argv[2]);
