import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../tools/lib/processes.mjs';
import type { Checks } from '../n8n/checks/check';
import { temporaryFolder } from '../../tools/n8n/folders';
import { startForwardProxy } from './forwardProxy';
import type { Network } from './single';

/** The service's own host, which only the proxy can stand for here. */
const HOST = 'ocr.intl.tencentcloudapi.com';

async function certificateFor(host: string) {
	const folder = temporaryFolder('certificate');
	const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name));
	const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc'];
	const names = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
	const files = ['-keyout', key, '-out', cert];
	const made = await run('openssl', ['req', '-x509', '-days', '2', ...curve, ...names, ...files]);
	if (made.code !== 0) throw new Error(made.output);
	return { file: cert, key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
}

/** n8n's proxy settings: the node's calls take the proxy, and nothing goes beside it. */
export async function proxy(checks: Checks, network: Network): Promise<void> {
	const { sandbox, here, service, read } = network;
	const certificate = await certificateFor(HOST);
	const between = await startForwardProxy({ sandboxPort: sandbox.port, certificate });
	const settings = {
		HTTP_PROXY: between.url,
		HTTPS_PROXY: between.url,
		NODE_EXTRA_CA_CERTS: certificate.file,
	};

	sandbox.calls.length = 0;
	const tunnelled = await read(settings, service);
	await checks.that(
		`HTTPS_PROXY: the call to ${HOST} goes through a tunnel, and nothing else`,
		() => {
			assert.equal(tunnelled.error?.message, undefined);
			assert.deepEqual(between.seen, [`CONNECT ${HOST}:443`]);
			assert.deepEqual(
				sandbox.calls.map(({ host, outcome }) => [host, outcome]),
				[[HOST, 'OK']],
			);
		},
	);

	between.seen.length = sandbox.calls.length = 0;
	const plain = await read(settings, here);
	await checks.that('HTTP_PROXY: a call to an http address takes the proxy, too', () => {
		assert.equal(plain.error?.message, undefined);
		assert.equal(between.seen.length, 1);
		assert.match(between.seen[0], /^(POST|CONNECT) .*127\.0\.0\.1/);
		assert.equal(sandbox.calls.length, 1);
	});

	between.seen.length = sandbox.calls.length = 0;
	const beside = await read({ ...settings, NO_PROXY: '127.0.0.1' }, here);
	await checks.that('NO_PROXY: an address that is excepted is called directly', () => {
		assert.equal(beside.error?.message, undefined);
		assert.deepEqual(between.seen, []);
		assert.equal(sandbox.calls.length, 1);
	});
	between.close();

	sandbox.calls.length = 0;
	const gone = await read(settings, service);
	await checks.that('a proxy that does not answer is named, and not passed by', () => {
		checks.note(`${gone.error?.message} | ${gone.error?.description}`);
		assert.match(`${gone.error?.message} ${gone.error?.description}`, /proxy/i);
		assert.equal(sandbox.calls.length, 0);
	});
}
