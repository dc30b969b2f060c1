import { Refusal } from './progress.mjs';
import { run } from './processes.mjs';

const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

/** Runs npm in a folder; what stops it is told in one line. */
export async function npm(args, cwd) {
	const env = environment();
	const { code, stdout, output } = await run('npm', [...args, ...quiet], { cwd, env }).catch(
		(error) => {
			throw error.code === 'ENOENT' ? new Refusal('npm was not found on the PATH') : error;
		},
	);
	if (code !== 0) throw new Refusal(`npm ${args[0]} did not work: ${reason(output)}`);
	return stdout;
}

/** npm hands its own settings to the scripts it runs; a second npm must not take them for ours. */
function environment() {
	const inherited = /^(npm_(package|lifecycle|command)|npm_config_(local_prefix|ignore_scripts)$)/;
	return Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !inherited.test(name) && name !== 'INIT_CWD'),
	);
}

const CAUSES = [
	[
		/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|network/i,
		'the package registry cannot be reached (is there a network?)',
	],
	[/EBADPLATFORM|Unsupported platform/i, 'a package does not exist for this platform'],
	[/ENOSPC/, 'the disk is full'],
	[/EACCES|EPERM/, 'no permission to write here'],
];

function reason(output) {
	const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim());
	const detail = lines.find((line) => line && !/^(code|errno|syscall|path) /.test(line));
	const cause = CAUSES.find(([pattern]) => pattern.test(output))?.[1];
	if (cause && detail) return `${cause}; npm said: ${detail}`;
	return cause ?? detail ?? 'npm gave no reason';
}
