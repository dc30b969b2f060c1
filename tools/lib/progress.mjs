import { isEnding } from './processes.mjs';

/** One line per long step, with the seconds it took; on a terminal they count while one waits. */
const { stdout } = process;

export async function step(title, work) {
	const began = Date.now();
	const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
	stdout.write(`${title} ... `);
	const ticking = stdout.isTTY
		? setInterval(() => stdout.write(`\r${title} ... ${seconds()} `), 1000)
		: undefined;
	const finish = (word) => {
		clearInterval(ticking);
		stdout.write(stdout.isTTY ? `\r${title} ... ${word}${seconds()} \n` : `${word}${seconds()}\n`);
	};
	try {
		const result = await work();
		finish('');
		return result;
	} catch (error) {
		finish(isEnding() ? 'stopped after ' : 'failed after ');
		throw error;
	}
}

/** What a person can act on: shown as one line, without a stack. */
export class Refusal extends Error {}

/** Ends with the exit code of `main`; a refusal is one line, anything else is shown whole. */
export async function exitWith(main) {
	let code = 1;
	try {
		code = await main();
	} catch (error) {
		// the signal that ends us also decides the exit code
		if (isEnding()) return;
		console.error(error instanceof Refusal ? error.message : error);
	}
	process.exit(code);
}
