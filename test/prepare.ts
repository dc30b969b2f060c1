/**
 * `npm run test:prepare -- n8n flows`: installs what these steps need, n8n and packages of Debian. Each
 * step would do it by itself, which two at a time must not.
 */
import { exitWith } from '../tools/lib/progress.mjs';
import { installPackages } from '../tools/lib/debian';
import { installN8n } from '../tools/n8n/install';
import { PACKAGES } from './packages';

async function main(): Promise<number> {
	const steps = Object.entries(PACKAGES).filter(([step]) => process.argv.includes(step));
	if (steps.length) await installN8n();
	await installPackages([...new Set(steps.flatMap(([, packages]) => packages))]);
	return 0;
}

void exitWith(main);
