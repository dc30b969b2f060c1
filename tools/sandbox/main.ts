import { parseArgs } from 'node:util';
import { startSandbox } from '.';
import type { Sandbox } from '.';

const help = `A stand-in for Tencent Cloud OCR on this machine: no account, no network, no bill.

Usage: npm run sandbox -- [options]

  --port <number>      port on 127.0.0.1 (default 8080; 0 takes any free one)
  --latency <ms>       time added to every answer (default 0)
  --rate <number>      calls per second for each action (default: no limit)
  --secret-id <text>   SecretId that it accepts for the international site
  --mainland-secret-id <text>  the same for the mainland China site
  --secret-key <text>  SecretKey that it accepts
  --token <text>       session token that every call must carry
  --not-activated      answer as for an account without OCR
  --not-permitted      answer as for a key without permission
  --synthetic          answer from fixtures, without reading the pictures
  --help               show this text`;

const options = {
	port: { type: 'string', default: '8080' },
	latency: { type: 'string', default: '0' },
	rate: { type: 'string' },
	'secret-id': { type: 'string' },
	'mainland-secret-id': { type: 'string' },
	'secret-key': { type: 'string' },
	token: { type: 'string' },
	'not-activated': { type: 'boolean', default: false },
	'not-permitted': { type: 'boolean', default: false },
	synthetic: { type: 'boolean', default: false },
	help: { type: 'boolean', default: false },
} as const;

async function main(): Promise<void> {
	const { values } = parseArgs({ options });
	if (values.help) {
		console.log(help);
		return;
	}
	const port = wholeNumber('port', values.port);
	const sandbox = await startSandbox({
		port,
		latencyMs: wholeNumber('latency', values.latency),
		rate: values.rate === undefined ? undefined : wholeNumber('rate', values.rate),
		secretId: values['secret-id'],
		mainlandSecretId: values['mainland-secret-id'],
		secretKey: values['secret-key'],
		sessionToken: values.token,
		activated: !values['not-activated'],
		permitted: !values['not-permitted'],
		read: values.synthetic ? 'synthetic' : 'real',
		log: ({ time, action, outcome }) =>
			console.log(`${new Date(time).toISOString()} ${action || '(no action)'} ${outcome}`),
	}).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== 'EADDRINUSE') throw error;
		throw new Error(`Port ${port} is in use; choose another one with --port.`);
	});
	// before it says how it is stopped
	const stop = () => void sandbox.close();
	process.once('SIGINT', stop).once('SIGTERM', stop);
	introduce(sandbox, values.token);
}

function wholeNumber(option: string, text: string): number {
	if (/^\d+$/.test(text)) return Number(text);
	throw new Error(`--${option} must be a whole number, not "${text}".`);
}

function introduce({ url, secretIds, secretKey }: Sandbox, token: string | undefined): void {
	console.log(`The stand-in for Tencent Cloud OCR listens on ${url}

In n8n, create a credential "Tencent Cloud API" with
  Secret ID   ${secretIds.international} (Site: International)
              or ${secretIds.mainland} (Site: Mainland China)
  Secret Key  ${secretKey}${token ? `\n  Token       ${token}` : ''}
  Endpoint    ${url}

Press Ctrl+C to stop it.`);
}

main().catch((error: Error) => {
	console.error(error.message);
	process.exitCode = 1;
});
