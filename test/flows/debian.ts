import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../lib/processes.mjs';
import { Refusal, step } from '../lib/progress.mjs';

/** Servers that the flows talk to, each with the program that shows that it is installed. */
const SERVERS = [
	{ name: 'dovecot-imapd', program: () => present('/usr/lib/dovecot/imap') },
	{ name: 'postgresql', program: () => postgresFolder() },
];

/** Programs of the newest PostgreSQL here; Debian keeps them off the PATH. */
export function postgresFolder(): string | undefined {
	const versions = '/usr/lib/postgresql';
	if (!existsSync(versions)) return undefined;
	const folders = readdirSync(versions)
		.sort((a, b) => Number(b) - Number(a))
		.map((version) => join(versions, version, 'bin'));
	return folders.find((folder) => present(join(folder, 'initdb')));
}

const present = (path: string) => (existsSync(path) ? path : undefined);

/** Installs the servers that are missing, from Debian's packages; none of them is left running. */
export async function installServers(): Promise<void> {
	const missing = SERVERS.filter(({ program }) => !program()).map(({ name }) => name);
	if (!missing.length) return;
	const names = missing.join(' and ');
	if (process.getuid?.() !== 0) {
		throw new Refusal(`The flows need ${names}: apt-get install ${missing.join(' ')}`);
	}
	await step(`Installing ${names}`, async () => {
		const allow = keepServicesStopped();
		try {
			await apt(['update']);
			await apt(['install', '-y', '--no-install-recommends', ...missing]);
		} finally {
			allow();
		}
	});
	const still = SERVERS.filter(({ program }) => !program()).map(({ name }) => name);
	if (still.length) throw new Refusal(`${still.join(' and ')} cannot be installed here`);
}

async function apt(args: string[]): Promise<void> {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const { code, output } = await run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
		env,
	}).catch(() => ({ code: 1, output: 'there is no apt-get on this machine' }));
	if (code === 0) return;
	const reason = output.trim().split('\n').slice(-2).join(' ');
	throw new Refusal(`apt-get ${args[0]} did not work: ${reason}`);
}

/** Debian asks this script before a package starts its service; 101 means no. */
function keepServicesStopped(): () => void {
	const policy = '/usr/sbin/policy-rc.d';
	if (existsSync(policy)) return () => undefined;
	writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
	const remove = () => rmSync(policy, { force: true });
	process.once('exit', remove);
	return remove;
}
