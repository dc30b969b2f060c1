import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { run } from '../lib/processes.mjs';
import { Refusal, step } from '../lib/progress.mjs';

interface Package {
	name: string;
	/** Where its program is, when it is installed. */
	program(): string | undefined;
}

/** Installs Debian's packages that are missing; none of their services is left running. */
export async function installPackages(packages: Package[]): Promise<void> {
	const lacking = () => packages.filter(({ program }) => !program()).map(({ name }) => name);
	const missing = lacking();
	if (!missing.length) return;
	const names = missing.join(' and ');
	if (process.getuid?.() !== 0) {
		throw new Refusal(`Queue mode needs ${names}: apt-get install ${missing.join(' ')}`);
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
	const still = lacking();
	if (still.length) throw new Refusal(`${still.join(' and ')} cannot be installed here`);
}

async function apt(args: string[]): Promise<void> {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const patient = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
	const { code, output } = await run('apt-get', [...patient, ...args], { env }).catch(() => ({
		code: 1,
		output: 'there is no apt-get on this machine',
	}));
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
