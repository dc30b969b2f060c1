import { join } from 'node:path';
import { Refusal } from '../lib/progress.mjs';
import { isEnding, start, stop, type Child } from '../lib/processes.mjs';
import { environment, keptSecret, type Instance } from './environment';
import { node24 } from './folders';
import { n8nBin } from './install';
import { freePort } from './ports';

export interface Server {
	url: string;
	port: number;
	/** Resolves when n8n ends by itself, not by a signal to us. */
	ended: Promise<void>;
	/** The last of what n8n printed. */
	log(): string;
	close(): Promise<void>;
}

export const preferredPort = 5678;
const readyTimeoutMs = 300_000;

export async function startServer(instance: Instance): Promise<Server> {
	const port = instance.port ?? (await freePort(preferredPort));
	const env = await environment({ ...instance, port });
	const server = start(node24, [n8nBin, 'start'], { env, cwd: instance.userFolder });
	const url = `http://127.0.0.1:${port}`;
	const log = lastOf(server);
	try {
		await ready(server, url, log);
	} catch (error) {
		await stop(server);
		throw error;
	}
	return {
		url,
		port,
		ended: new Promise((resolve) => server.once('exit', () => !isEnding() && resolve())),
		log,
		close: () => stop(server),
	};
}

function lastOf(server: Child): () => string {
	let log = '';
	for (const stream of [server.stdout, server.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => (log = (log + text).slice(-4000)));
	}
	return () => log.trim();
}

async function ready(server: Child, url: string, log: () => string): Promise<void> {
	const deadline = Date.now() + readyTimeoutMs;
	while (Date.now() < deadline) {
		if (server.exitCode !== null) throw new Refusal(`n8n ended while starting:\n${log()}`);
		const answer = await fetch(`${url}/healthz/readiness`).catch(() => undefined);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 250));
	}
	throw new Refusal(`n8n was not ready after ${readyTimeoutMs / 1000} s:\n${log()}`);
}

export interface Login {
	email: string;
	password: string;
}

/** The owner's login; the password is made once for a user folder. */
export function ownerOf({ userFolder }: Instance): Login {
	// n8n asks for a capital letter and a digit
	return { email: 'owner@example.com', password: `A1-${keptSecret(join(userFolder, 'password'))}` };
}

export type Rest = <T>(method: string, path: string, body?: object) => Promise<T>;

/** Creates the owner when there is none yet, signs in, and returns a function for REST calls. */
export async function signIn(server: Server, { email, password }: Login): Promise<Rest> {
	// n8n ties the session cookie to the browser that asked for it
	const headers: Record<string, string> = {
		'Content-Type': 'application/json',
		'Browser-Id': 'test',
	};
	const request = (method: string, path: string, body?: object) =>
		fetch(`${server.url}/rest${path}`, { method, headers, body: body && JSON.stringify(body) });

	const owner = { email, password, firstName: 'Test', lastName: 'Owner' };
	const created = await request('POST', '/owner/setup', owner);
	const login = { emailOrLdapLoginId: email, password };
	const signedIn = created.ok ? created : await request('POST', '/login', login);
	if (!signedIn.ok) throw new Error(`n8n refused the login: ${await signedIn.text()}`);
	headers.Cookie = signedIn.headers
		.getSetCookie()
		.map((cookie) => cookie.split(';')[0])
		.join('; ');

	return async <T>(method: string, path: string, body?: object) => {
		const answer = await request(method, path, body);
		if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
		return ((await answer.json()) as { data: T }).data;
	};
}

/** Puts a stored workflow to work: its triggers run from now on. */
export async function publishWorkflow(rest: Rest, id: string): Promise<void> {
	const { versionId } = await rest<{ versionId: string }>('GET', `/workflows/${id}`);
	await rest('POST', `/workflows/${id}/activate`, { versionId });
}
