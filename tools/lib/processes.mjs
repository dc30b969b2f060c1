/**
 * Child processes that do not outlive us. Each gets a process group of its own, because n8n and npm
 * start children too; when we end, for whatever reason, the whole group ends.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const isPosix = process.platform !== 'win32';
const running = new Set();
let ending = false;
let interruptCode;

export function start(command, args, options = {}) {
	const child = spawn(command, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		...options,
		detached: isPosix,
		// npm is a .cmd file on Windows, which only a shell can start
		shell: !isPosix,
	});
	running.add(child);
	child.once('error', () => running.delete(child));
	child.once('exit', () => {
		signalGroup(child, 'SIGKILL');
		running.delete(child);
	});
	return child;
}

/** Runs to the end; `output` is everything that was printed, `stdout` only the regular part. */
export function run(command, args, { onText, ...options } = {}) {
	return new Promise((resolve, reject) => {
		const child = start(command, args, options);
		let stdout = '';
		let output = '';
		child.stdout.setEncoding('utf8').on('data', (text) => {
			stdout += text;
			output += text;
			onText?.(text);
		});
		child.stderr.setEncoding('utf8').on('data', (text) => {
			output += text;
			onText?.(text);
		});
		child.once('error', reject);
		child.once('close', (code) => resolve({ code: code ?? 1, stdout, output }));
	});
}

/** Asks the group to end, and after a while makes it end. */
export function stop(child, graceMs = 5000) {
	if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
	return new Promise((resolve) => {
		const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
		child.once('exit', () => {
			clearTimeout(timer);
			resolve();
		});
		signalGroup(child, 'SIGTERM');
	});
}

/** Whether a signal is ending us: what then goes wrong elsewhere is only that. */
export function isEnding() {
	return ending;
}

/** Ctrl-C is the regular end of a server that was left open: then the exit code says so. */
export function exitCodeOnInterrupt(code) {
	interruptCode = code;
}

function signalGroup(child, signal) {
	try {
		if (isPosix) process.kill(-child.pid, signal);
		else child.kill(signal);
	} catch {
		// already gone
	}
}

async function end(code) {
	if (ending) return;
	ending = true;
	await Promise.all([...running].map((child) => stop(child)));
	process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.on(signal, () => {
		const code = 128 + constants.signals[signal];
		void end(signal === 'SIGINT' ? (interruptCode ?? code) : code);
	});
}
process.on('exit', () => {
	for (const child of running) signalGroup(child, 'SIGKILL');
});

// npm's shell does not pass a SIGTERM on: an orphan must notice for itself
const parent = process.ppid;
setInterval(() => {
	if (process.ppid !== parent) void end(1);
}, 1000).unref();
