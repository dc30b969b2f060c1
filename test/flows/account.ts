import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Child } from '../../tools/lib/processes.mjs';

/** Who the servers run as: both refuse to work as root. */
export interface Account {
	user: string;
	group: string;
	uid: number;
	gid: number;
}

export function serviceAccount(): Account {
	const own = userInfo();
	// the account that Debian's package of PostgreSQL makes
	const user = own.uid === 0 ? 'postgres' : own.username;
	const id = (flags: string) => execFileSync('id', [flags, user], { encoding: 'utf8' }).trim();
	return { user, group: id('-gn'), uid: Number(id('-u')), gid: Number(id('-g')) };
}

/** A folder of the account's own, outside of the project: paths of sockets must be short. */
export function serviceFolder(name: string, { uid, gid }: Account): string {
	const folder = mkdtempSync(join(tmpdir(), `flows-${name}-`));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
	chmodSync(folder, 0o750);
	chownSync(folder, uid, gid);
	return folder;
}

/** Waits until a server takes connections; what it printed is told when it does not. */
export async function listening(name: string, child: Child, port: number): Promise<void> {
	let log = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => (log = (log + text).slice(-2000)));
	}
	const deadline = Date.now() + 120_000;
	while (Date.now() < deadline && child.exitCode === null) {
		if (await connects(port)) return;
		await sleep(100);
	}
	throw new Error(`${name} does not listen:\n${log.trim()}`);
}

function connects(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		const answer = (value: boolean) => {
			socket.destroy();
			resolve(value);
		};
		socket.once('connect', () => answer(true)).once('error', () => answer(false));
	});
}
