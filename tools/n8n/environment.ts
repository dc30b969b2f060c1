import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { compiledFolder, node24 } from './folders';
import { freePort } from './ports';

export interface Instance {
	/** Data, credentials and community nodes of this n8n: `<userFolder>/.n8n`. */
	userFolder: string;
	/** Where the workflow may read and write files. */
	fileFolders: string[];
	port?: number;
	/** Environment variables beyond those that every instance has, or instead of them. */
	settings?: Record<string, string>;
}

/** From n8n's documentation, "Deployment", "Isolate n8n": no call to anyone, no banners. */
const QUIET = {
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_WHATS_NEW_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_HIRING_BANNER_ENABLED: 'false',
	N8N_DYNAMIC_BANNERS_ENABLED: 'false',
	N8N_VERIFIED_PACKAGES_ENABLED: 'false',
	N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
	N8N_LICENSE_AUTO_RENEW_ENABLED: 'false',
	N8N_AI_ENABLED: 'false',
	N8N_DISABLED_MODULES: 'mcp-registry',
};

const LOOPBACK = {
	N8N_LISTEN_ADDRESS: '127.0.0.1',
	N8N_HOST: '127.0.0.1',
	N8N_PROTOCOL: 'http',
	N8N_SECURE_COOKIE: 'false',
};

/** Nothing of the caller's environment but what a process needs: no proxy, no N8N_ setting. */
const INHERITED = ['HOME', 'LANG', 'TMPDIR', 'TEMP', 'SystemRoot', 'USERPROFILE'];

export async function environment(instance: Instance): Promise<NodeJS.ProcessEnv> {
	const inherited = INHERITED.map((name) => [name, process.env[name]]);
	return {
		...(Object.fromEntries(inherited) as NodeJS.ProcessEnv),
		...QUIET,
		...LOOPBACK,
		// n8n starts `node` for its task runner: it must be the one that runs n8n
		PATH: [dirname(node24), process.env.PATH].join(delimiter),
		// without it, a quarter of a start is compiling
		NODE_COMPILE_CACHE: compiledFolder,
		NODE_OPTIONS: `--require "${join(__dirname, 'loopback.cjs')}"`,
		N8N_USER_FOLDER: instance.userFolder,
		N8N_ENCRYPTION_KEY: encryptionKey(instance.userFolder),
		N8N_RESTRICT_FILE_ACCESS_TO: instance.fileFolders.join(';'),
		N8N_PORT: String(instance.port ?? (await freePort())),
		N8N_RUNNERS_BROKER_PORT: String(await freePort()),
		// `silent` would also hide what `n8n execute` prints
		N8N_LOG_LEVEL: 'info',
		GENERIC_TIMEZONE: 'UTC',
		...instance.settings,
	};
}

/** Made once for a user folder, so that the credentials stored there stay readable. */
function encryptionKey(userFolder: string): string {
	return keptSecret(join(userFolder, 'encryption-key'));
}

/** A random text that lives as long as its file. */
export function keptSecret(file: string): string {
	if (!existsSync(file))
		writeFileSync(file, randomBytes(18).toString('base64url'), { mode: 0o600 });
	return readFileSync(file, 'utf8');
}
