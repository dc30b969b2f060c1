import { type Package, postgresql, present } from '../tools/lib/debian';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const chromiumProgram = () => CHROMIUM.find(present);

const aPackage = (name: string, path: string): Package => ({ name, program: () => present(path) });

/** Packages of Debian, by the step that needs them. */
export const PACKAGES = {
	n8n: [],
	flows: [aPackage('dovecot-imapd', '/usr/lib/dovecot/imap'), postgresql],
	queue: [aPackage('redis-server', '/usr/bin/redis-server'), postgresql],
	browser: [
		{ name: 'chromium', program: chromiumProgram },
		aPackage('fonts-liberation', '/usr/share/fonts/truetype/liberation'),
	],
} satisfies Record<string, Package[]>;
