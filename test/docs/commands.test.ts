import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, notes, pages, root } from './pages';
import { FILES, SCRIPTS, type Run } from './runs';

/** Every command that a page or a note tells to type exists, and is run by a test or marked. */

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	scripts: Record<string, string>;
};
const saidOf = (step: string) =>
	spawnSync(process.execPath, [join(root, 'test/run.mjs'), step], { encoding: 'utf8' }).stderr;
/** As `npm test` itself tells them. */
const steps = /^There is no step 'nothing'; there are (.+)$/m.exec(saidOf('nothing'))?.[1] ?? '';
const written = Object.entries({ ...pages, ...notes }).flatMap(([page, text]) =>
	commands(text).map((command) => [page, command] as const),
);

test('the pages are searched', () => {
	expect(
		commands('```sh\nnpm start  # see\nA=b npx jest\nls\n```\n`npm test -- unit`, `npm`'),
	).toEqual(['npm start', 'npx jest', 'npm test -- unit']);
	expect(written.length).toBeGreaterThan(15);
});

test.each(written)('%s: `%s`', (_, command) => {
	expect(fault(command)).toBeUndefined();
});

test.each(Object.entries({ ...SCRIPTS, ...FILES }))('what runs %s is there', (_, run: Run) => {
	if ('step' in run) expect(steps.split(', ')).toContain(run.step);
	else if ('test' in run) expect(existsSync(join(root, run.test))).toBe(true);
	else expect(run.notRun).toMatch(/\w/);
});

test('every script and no other is on the list', () => {
	expect(Object.keys(SCRIPTS).sort()).toEqual(Object.keys(scripts).sort());
});

test.each(['constructor', '__proto__', 'nothing'])('%s is no step of npm test', (name) => {
	expect(saidOf(name)).toBe(`There is no step '${name}'; there are ${steps}\n`);
});

test.each([
	['npm run tset', "there is no script 'tset'"],
	['npm test -- units', "'units' is no argument of npm test"],
	['npm run bench -- --qick', "'--qick' is no argument of npm run bench"],
	['npm run lint -- --fix', "'--fix' is no argument of npm run lint"],
	['node --import tsx test/no.ts', "'test/no.ts' is not on the list"],
	['npx n8n', "'n8n' is not on the list"],
])('`%s` would be found', (command, found) => {
	expect(fault(command)).toBe(found);
});

/** What is wrong with a command, if anything. */
function fault(command: string): string | undefined {
	const [tool, ...words] = command.split(/\s+/);
	if (tool === 'npx') return `'${words[0]}' is not on the list`;
	if (tool === 'node') {
		const file = words.find((word) => /\.[cm]?[jt]s$/.test(word)) ?? words[0];
		const isKnown = Object.hasOwn(FILES, file) && existsSync(join(root, file));
		return isKnown ? undefined : `'${file}' is not on the list`;
	}
	const script = words[0] === 'run' ? words[1] : words[0];
	if (!Object.hasOwn(scripts, script)) return `there is no script '${script}'`;
	const [before, args] = split(words.slice(words[0] === 'run' ? 2 : 1));
	const unknown = before[0] ?? args.find((arg, at) => !takes(script, arg, args[at - 1]));
	return (
		unknown && `'${unknown}' is no argument of ${words[0] === 'run' ? 'npm run' : 'npm'} ${script}`
	);
}

/** Words for npm itself, and those behind `--` for the script. */
function split(words: string[]): [string[], string[]] {
	const at = words.indexOf('--');
	return at < 0 ? [words, []] : [words.slice(0, at), words.slice(at + 1)];
}

function takes(script: string, arg: string, before = ''): boolean {
	if (script === 'test') return steps.split(', ').includes(arg);
	// the beginning of a path is enough for jest
	if (['test:pure', 'test:node', 'test:unit'].includes(script))
		return ['', '.test.ts'].some((end) => existsSync(join(root, arg + end)));
	const [main] = /(?:test|tools)\/[\w/]+\.ts$/.exec(scripts[script]) ?? [];
	if (!main) return false;
	if (!arg.startsWith('--')) return script === 'start' || before.startsWith('--');
	// as it is declared to `parseArgs`
	return new RegExp(`\\b${arg.slice(2)}'?: \\{ type:`).test(readFileSync(join(root, main), 'utf8'));
}
