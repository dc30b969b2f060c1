import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './processes.mjs';
import { Refusal, step } from './progress.mjs';

export interface Package {
	name: string;
	/** Where its program is, when it is installed. */
	program(): string | undefined;
}

interface Machine {
	hasApt: boolean;
	/** In continuous integration nothing may be left out. */
	isCi: boolean;
}

const thisMachine = (): Machine => ({
	hasApt: existsSync('/usr/bin/apt-get'),
	isCi: Boolean(process.env.CI),
});

/**
 * Installs Debian's packages that are missing; none of their services is left running.
 * @returns why a machine that is no Debian cannot have them; undefined when all are there
 */
export async function installPackages(
	packages: Package[],
	{ hasApt, isCi } = thisMachine(),
): Promise<string | undefined> {
	const lacking = () => packages.filter(({ program }) => !program()).map(({ name }) => name);
	const missing = lacking();
	if (!missing.length) return undefined;
	const names = missing.join(' and ');
	if (!hasApt) {
		const why = `This needs ${names}, and there is no apt-get on this machine`;
		if (isCi) throw new Refusal(why);
		return why;
	}
	if (process.getuid?.() !== 0) {
		throw new Refusal(`This needs ${names}: apt-get install ${missing.join(' ')}`);
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
	return undefined;
}

async function apt(args: string[]): Promise<void> {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const patient = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
	const { code, output } = await run('apt-get', [...patient, ...args], { env });
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

/** Programs of the newest PostgreSQL here; Debian keeps them off the PATH. */
export function postgresFolder(): string | undefined {
	const versions = '/usr/lib/postgresql';
	if (!existsSync(versions)) return undefined;
	const folders = readdirSync(versions)
		.sort((a, b) => Number(b) - Number(a))
		.map((version) => join(versions, version, 'bin'));
	return folders.find((folder) => present(join(folder, 'initdb')));
}

/** The path, when there is something. */
export const present = (path: string) => (existsSync(path) ? path : undefined);

export const postgresql: Package = { name: 'postgresql', program: postgresFolder };
