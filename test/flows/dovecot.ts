import {
	chownSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { start, stop } from '../../tools/lib/processes.mjs';
import type { StoredCredential } from '../../tools/n8n/headless';
import { freePort } from '../../tools/n8n/ports';
import { listening, serviceFolder, type Account } from './account';
import { eventually } from './executions';

export interface MailServer {
	credential: StoredCredential;
	/** Puts a message into the inbox, as a delivery from outside would. */
	deliver(message: string): void;
	/** Resolves when somebody waits for new mails; earlier ones would be left for later. */
	watched(): Promise<void>;
	close(): Promise<void>;
}

/** Debian's IMAP server with one mailbox, on loopback. */
export async function startMailServer(account: Account): Promise<MailServer> {
	const folder = serviceFolder('mail', account);
	const port = await freePort();
	const login = { user: 'invoices@example.com', password: 'password-of-the-mailbox' };
	const inbox = join(folder, 'inbox');
	for (const part of ['', 'cur', 'new', 'tmp']) ownFolder(join(inbox, part), account);
	const commands = join(folder, 'commands');
	ownFolder(commands, account);
	const file = join(folder, 'dovecot.conf');
	writeFileSync(file, configuration(folder, port, login.password, account), { mode: 0o644 });

	const { uid, gid } = account;
	const env = { PATH: process.env.PATH };
	const server = start('/usr/sbin/dovecot', ['-F', '-c', file], { uid, gid, env, cwd: folder });
	await listening('dovecot', server, port);
	let delivered = 0;
	return {
		credential: {
			id: 'invoicemailbox01',
			name: 'Mailbox of the invoices',
			type: 'imap',
			data: { ...login, host: '127.0.0.1', port, secure: false, allowUnauthorizedCerts: false },
		},
		deliver: (message) => {
			const name = `${Math.floor(Date.now() / 1000)}.${process.pid}_${++delivered}.localhost`;
			const written = join(inbox, 'tmp', name);
			writeFileSync(written, message);
			chownSync(written, uid, gid);
			renameSync(written, join(inbox, 'new', name));
		},
		watched: async () => {
			await eventually('n8n waits for mails', () => heard(commands, 'IDLE') || undefined);
		},
		close: () => stop(server),
	};
}

/** Whether a client has sent such a command; dovecot writes down what it hears. */
const heard = (folder: string, command: string) =>
	readdirSync(folder).some((name) => readFileSync(join(folder, name), 'utf8').includes(command));

function ownFolder(folder: string, { uid, gid }: Account): void {
	mkdirSync(folder);
	chownSync(folder, uid, gid);
}

/** All of it as one account that is not root: no chroot, no other user to change to. */
const configuration = (folder: string, port: number, password: string, account: Account) => `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = /dev/stderr
default_internal_user = ${account.user}
default_internal_group = ${account.group}
default_login_user = ${account.user}
first_valid_uid = ${account.uid}
first_valid_gid = ${account.gid}
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain
mailbox_idle_check_interval = 1 secs
mail_location = maildir:${folder}/inbox
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${account.uid} gid=${account.gid} home=${folder}
}
protocol imap {
  rawlog_dir = ${folder}/commands
}
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`;
