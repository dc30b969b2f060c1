import type { Sandbox } from '../../tools/sandbox';
import type { Checks } from '../n8n/checks/check';
import type { Instance } from '../../tools/n8n/environment';
import type { StoredCredential } from '../../tools/n8n/headless';
import type { Rest, Server } from '../../tools/n8n/server';
import type { MailServer } from './dovecot';
import type { Model } from './model';
import type { Database } from './postgres';

/** What a flow meets while it runs. */
export interface World {
	instance: Instance;
	server: Server;
	rest: Rest;
	/** Reads the documents. */
	sandbox: Sandbox;
	mail: MailServer;
	database: Database;
	model: Model;
	/** The folder that stands for `/home/node/.n8n-files`. */
	folder: string;
	checks: Checks;
}

/** One of each type in n8n, but one for each site of Tencent Cloud. */
export type Credentials = StoredCredential[];
