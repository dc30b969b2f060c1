import { start, stop } from '../../tools/lib/processes.mjs';
import { type Account, listening, serviceFolder } from '../flows/account';
import { freePort } from '../../tools/n8n/ports';

const program = '/usr/bin/redis-server';

/** A Redis of our own on loopback that keeps nothing on disk. */
export async function startRedis(account: Account) {
	const folder = serviceFolder('redis', account);
	const port = await freePort();
	const settings = { bind: '127.0.0.1', port, save: '', appendonly: 'no', dir: folder };
	const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
	const { uid, gid } = account;
	const server = start(program, args, { uid, gid, cwd: folder, env: { LC_ALL: 'C.UTF-8' } });
	await listening('Redis', server, port);
	return { port, close: () => stop(server) };
}
