/** `npm run test:queue`: real n8n in queue mode and in hard circumstances. */
import { exitWith, step } from '../../tools/lib/progress.mjs';
import { Checks } from '../n8n/checks/check';
import { installN8n } from '../../tools/n8n/install';
import { packNode } from '../../tools/n8n/package';
import { binaryModes } from './binaryModes';
import { proxy } from './proxy';
import { queueMode } from './queueMode';
import { sharedRate } from './sharedRate';
import { ssrf } from './ssrf';

/** Named on the command line, or all of them. */
const PARTS = { sharedRate, queueMode, ssrf, proxy, binaryModes };

async function main(): Promise<number> {
	// each folder of a run is removed when the run ends
	process.setMaxListeners(50);
	await installN8n();
	const tarball = await step('Building the node', packNode);
	const checks = new Checks();
	const named = process.argv.slice(2);
	for (const [name, part] of Object.entries(PARTS)) {
		if (!named.length || named.includes(name)) await part(checks, tarball);
	}
	return checks.end();
}

void exitWith(main);
