import { chownSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, start, stop } from '../../tools/lib/processes.mjs';
import type { StoredCredential } from '../../tools/n8n/headless';
import { freePort } from '../../tools/n8n/ports';
import { listening, serviceFolder, type Account } from './account';
import { postgresFolder } from '../../tools/lib/debian';

export interface Database {
	credential: StoredCredential;
	/** Runs SQL outside of n8n and gives what it printed. */
	query(sql: string): Promise<string>;
	close(): Promise<void>;
}

/** Debian's PostgreSQL with an empty database, on loopback. */
export async function startDatabase(account: Account): Promise<Database> {
	const folder = serviceFolder('database', account);
	const programs = postgresFolder() ?? '';
	const { uid, gid } = account;
	const password = 'password-of-the-crm';
	const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', PGPASSWORD: password };
	const options = { uid, gid, env, cwd: folder };

	const passwordFile = join(folder, 'password');
	writeFileSync(passwordFile, password, { mode: 0o600 });
	chownSync(passwordFile, uid, gid);
	const data = join(folder, 'data');
	const made = await run(
		join(programs, 'initdb'),
		['-D', data, '-U', 'crm', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync'],
		options,
	);
	if (made.code !== 0) throw new Error(`initdb did not work:\n${made.output}`);

	const port = await freePort();
	const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
	const server = start(
		join(programs, 'postgres'),
		['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
		options,
	);
	await listening('PostgreSQL', server, port);
	const client = ['-h', '127.0.0.1', '-p', String(port), '-U', 'crm', '-d', 'postgres'];
	return {
		credential: {
			id: 'crmdatabase00001',
			name: 'Database of the CRM',
			type: 'postgres',
			data: {
				host: '127.0.0.1',
				port,
				database: 'postgres',
				user: 'crm',
				password,
				ssl: 'disable',
				maxConnections: 5,
				allowUnauthorizedCerts: false,
				sshTunnel: false,
			},
		},
		query: async (sql) => {
			const strict = ['-X', '-A', '-t', '-q', '-v', 'ON_ERROR_STOP=1'];
			const psql = await run(join(programs, 'psql'), [...client, ...strict, '-c', sql], options);
			if (psql.code !== 0) throw new Error(psql.output);
			return psql.stdout.trim();
		},
		close: () => stop(server),
	};
}
