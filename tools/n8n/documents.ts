import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { Refusal } from '../lib/progress.mjs';

/** The files that are meant: those named, and those inside the folders that are named. */
export function documentFiles(names: string[], workingFolder: string): string[] {
	const files = names.flatMap((name) => {
		const path = resolve(workingFolder, name);
		if (!existsSync(path)) throw new Refusal(`There is no file ${path}`);
		return statSync(path).isDirectory() ? filesIn(path) : [path];
	});
	if (files.length === 0) throw new Refusal(`There are no documents in ${names.join(', ')}`);
	return files;
}

const DOCUMENT = /\.(png|jpe?g|bmp|webp|tiff?|gif|pdf)$/i;

function filesIn(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile() && DOCUMENT.test(entry.name))
		.map((entry) => join(folder, entry.name))
		.sort();
}

/**
 * Copies the documents into one folder, the only one that n8n may read; two files of the same name
 * stay apart.
 */
export function stageDocuments(files: string[], folder: string): void {
	mkdirSync(folder, { recursive: true });
	const taken = new Set<string>();
	for (const file of files) {
		// a leading dot would hide the file from n8n's `*`
		const name = freeName(basename(file).replace(/^\.+/, ''), taken);
		taken.add(name.toLowerCase());
		copyFileSync(file, join(folder, name));
	}
}

function freeName(name: string, taken: Set<string>): string {
	const extension = extname(name);
	const stem = basename(name, extension);
	let free = name;
	for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${stem}-${i}${extension}`;
	return free;
}
