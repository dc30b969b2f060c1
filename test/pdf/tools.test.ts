/** Judges that are programs of Debian: qpdf and poppler-utils. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alone } from './alone';
import { latin1, update, withTable } from './build';
import { drawnPages } from './drawn';
import { samples } from './samples';

const has = (program: string) => !spawnSync(program, ['--version']).error;
const TOOLS = ['qpdf', 'pdftotext', 'pdftoppm'];

if (!TOOLS.every(has)) {
	it.skip(`skipped, for ${TOOLS.join(', ')} are not installed`, () => {});
} else {
	const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	const saved = (bytes: Buffer) => {
		const path = join(folder, 'file.pdf');
		writeFileSync(path, bytes);
		return path;
	};
	const run = (program: string, ...args: string[]) =>
		execFileSync(program, args, { stdio: 'pipe', maxBuffer: 1e9 });
	const rewritten = (bytes: Buffer, option: string) => {
		const target = join(folder, 'rewritten.pdf');
		run('qpdf', option, saved(bytes), target);
		return readFileSync(target);
	};

	/** What poppler says and shows of a page. */
	const poppler = (bytes: Buffer, page: number) => {
		const [path, range] = [saved(bytes), ['-f', `${page}`, '-l', `${page}`]];
		return {
			text: run('pdftotext', '-layout', ...range, path, '-').toString(),
			picture: run('pdftoppm', '-r', '72', ...range, path).toString('base64'),
		};
	};

	async function agree(bytes: Buffer, page: number) {
		const one = await alone(bytes, page);
		const [ours, whole] = [poppler(one, 1), poppler(bytes, page)];
		expect(ours.text).toBe(whole.text);
		expect(ours.picture === whole.picture).toBe(true);
		expect(run('qpdf', '--check', saved(one)).toString()).toContain('No syntax or stream');
	}

	const drawn = latin1(update(withTable(drawnPages(['one', 'two', 'three'])), { 110: '<<>>' }));

	it.each(['--linearize', '--object-streams=generate', '--qdf', '--stream-data=compress'])(
		'pages of what qpdf writes with %s',
		async (option) => {
			const file = rewritten(drawn, option);
			for (const page of [1, 2, 3]) await agree(file, page);
		},
	);

	it('encrypted files are left whole', async () => {
		const target = join(folder, 'encrypted.pdf');
		run('qpdf', '--encrypt', '', 'x', '256', '--', saved(drawn), target);
		await expect(alone(readFileSync(target), 1)).rejects.toThrow('cannot be taken out');
	});

	const several = samples('documents').filter(({ name }) => /^(3small|multipage)/.test(name));
	it.each(several.map(({ name, bytes }) => [name, bytes] as const))(
		'pages of %s',
		async (_name, bytes) => {
			for (const page of [1, 2, 3]) await agree(bytes, page);
		},
	);
}
