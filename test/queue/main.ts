/** `npm run test:queue`: real n8n in queue mode and in hard circumstances. */
import { exitWith, step } from '../../tools/lib/progress.mjs';
import { Checks } from '../n8n/checks/check';
import { installN8n } from '../../tools/n8n/install';
import { packNode } from '../../tools/n8n/package';
import { installPackages } from '../../tools/lib/debian';
import { PACKAGES } from '../packages';
import { binaryModes } from './binaryModes';
import { network } from './network';
import { queueMode } from './queueMode';
import { sharedRate } from './sharedRate';

/** Named on the command line, or all of them. */
const PARTS = { sharedRate, queueMode, network, binaryModes };

async function main(): Promise<number> {
	// each folder of a run is removed when the run ends
	process.setMaxListeners(50);
	await installN8n();
	const tarball = await step('Building the node', packNode);
	const checks = new Checks();
	const named = process.argv.slice(2);
	const wanted = new Set(named.length ? named : Object.keys(PARTS));
	const missing = wanted.has('queueMode') ? await installPackages(PACKAGES.queue) : undefined;
	if (missing) {
		checks.skip(['queueMode'], missing);
		wanted.delete('queueMode');
	}
	const run = async (to: Checks, ...names: Array<keyof typeof PARTS>) => {
		for (const name of names) if (wanted.has(name)) await PARTS[name](to, tarball);
	};
	// measures a pace, so it has the processors to itself
	await run(checks, 'sharedRate');
	// most of the time one of the two waits
	await Promise.all([
		run(checks, 'queueMode'),
		checks.meanwhile(async (others) => await run(others, 'network', 'binaryModes')),
	]);
	return checks.end();
}

void exitWith(main);
