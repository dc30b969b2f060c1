import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../lib/npm.mjs';
import { run } from '../lib/processes.mjs';
import { Refusal } from '../lib/progress.mjs';
import { projectFolder, temporaryFolder } from './folders';

/**
 * What a user would download from the registry: the built package as a tarball. `npm test` has made
 * one for all its steps, which PACKED_NODE names.
 */
export async function packNode(): Promise<string> {
	if (process.env.PACKED_NODE) return process.env.PACKED_NODE;
	const { code, output } = await run('npm', ['run', '--silent', 'build'], { cwd: projectFolder });
	if (code !== 0) throw new Refusal(`The node could not be built:\n${output.trim()}`);
	const folder = temporaryFolder('package');
	await npm(['pack', '--ignore-scripts', '--pack-destination', folder], projectFolder);
	return join(folder, readdirSync(folder)[0]);
}

/** Where each package was installed first: a copy is the same, without npm's seconds. */
const installed = new Map<string, string>();

/** Puts the package where n8n keeps its community nodes. */
export async function installNode(tarball: string, userFolder: string): Promise<void> {
	const nodes = join(userFolder, '.n8n', 'nodes');
	const first = installed.get(tarball);
	if (first) return cpSync(first, nodes, { recursive: true });
	// npm would take the package of an earlier start for the same one: the version has not changed
	rmSync(nodes, { recursive: true, force: true });
	mkdirSync(nodes, { recursive: true });
	const manifest = { name: 'installed-nodes', private: true, dependencies: {} };
	writeFileSync(join(nodes, 'package.json'), JSON.stringify(manifest));
	const flags = ['--omit=peer', '--legacy-peer-deps', '--ignore-scripts'];
	await npm(['install', tarball, ...flags], nodes);
	installed.set(tarball, nodes);
}
