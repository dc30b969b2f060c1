import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serviceAccount } from '../flows/account';
import { type Database, startDatabase } from '../flows/postgres';
import type { Instance } from '../../tools/n8n/environment';
import { temporaryFolder } from '../../tools/n8n/folders';
import { installNode } from '../../tools/n8n/package';
import { freePort } from '../../tools/n8n/ports';
import { startRedis } from './redis';

/** n8n's processes in queue mode, each with a folder of its own, and the servers they share. */
export interface Cluster {
	main: Instance;
	workers: Instance[];
	close(): Promise<void>;
}

/** So soon does n8n see that a worker is gone; by itself it takes up to a minute and a half. */
const NOTICE = {
	QUEUE_WORKER_LOCK_DURATION: '8000',
	QUEUE_WORKER_LOCK_RENEW_TIME: '2000',
	QUEUE_WORKER_STALLED_INTERVAL: '4000',
};

/** How n8n is told to keep its data in a database. */
export const databaseSettings = ({ credential: { data } }: Database) => ({
	DB_TYPE: 'postgresdb',
	DB_POSTGRESDB_HOST: String(data.host),
	DB_POSTGRESDB_PORT: String(data.port),
	DB_POSTGRESDB_DATABASE: String(data.database),
	DB_POSTGRESDB_USER: String(data.user),
	DB_POSTGRESDB_PASSWORD: String(data.password),
});

export async function prepareCluster(tarball: string, workers: number): Promise<Cluster> {
	const account = serviceAccount();
	const redis = await startRedis(account);
	const database = await startDatabase(account);
	const shared = {
		EXECUTIONS_MODE: 'queue',
		QUEUE_BULL_REDIS_HOST: '127.0.0.1',
		QUEUE_BULL_REDIS_PORT: String(redis.port),
		...databaseSettings(database),
		N8N_ENCRYPTION_KEY: 'one-key-for-all-of-them',
		...NOTICE,
	};
	const instance = async (name: string): Promise<Instance> => {
		const userFolder = temporaryFolder(name);
		const files = join(userFolder, 'files');
		mkdirSync(files);
		await installNode(tarball, userFolder);
		const port = await freePort();
		const health = { QUEUE_HEALTH_CHECK_ACTIVE: 'true', QUEUE_HEALTH_CHECK_PORT: String(port) };
		const settings = { ...shared, ...health, N8N_WORKER_SERVER_ADDRESS: '127.0.0.1' };
		return { userFolder, fileFolders: [files], port, settings };
	};
	return {
		main: await instance('main'),
		workers: await Promise.all(
			Array.from({ length: workers }, async (_, index) => await instance(`worker${index + 1}`)),
		),
		close: async () => {
			await redis.close();
			await database.close();
		},
	};
}
