/** Judges that are programs of Debian: qpdf and poppler-utils. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfOfPicture } from '../../nodes/TencentCloudOcr/pdf/wrap/pdfOfPicture';
import { alone } from './alone';
import { latin1, stream, update, withTable } from './build';
import { drawnPages } from './drawn';
import { box, read, SCRIPTS } from './readLines';
import { photoOf } from './photos';
import { bmp, HEIGHT, png, WIDTH } from './pictureFiles';
import { samples } from './samples';
import { withLayer } from './withLayer';

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

	/** Where poppler finds words, in pixels of a picture of 1000 pixels a side. */
	const wordsIn = (bytes: Buffer) =>
		[
			...run('pdftotext', '-bbox', saved(bytes), '-')
				.toString()
				.matchAll(/<word (.*?)>(.*?)</g),
		].map(([, place, word]) => ({
			word,
			box: (place.match(/[\d.]+/g) ?? []).map((n) => Number(n) * 5),
		}));

	/** The share that two boxes have in common of what they cover together. */
	const share = (one: number[], other: number[]) => {
		const length = (index: number) =>
			Math.min(one[index + 2], other[index + 2]) - Math.max(one[index], other[index]);
		const common = Math.max(0, length(0)) * Math.max(0, length(1));
		const [first, second] = [one, other].map(([x, y, right, below]) => (right - x) * (below - y));
		return common / (first + second - common);
	};

	it.each([
		[0, 0, [100, 100, 500, 140]],
		[0, 3, [97.9, 100, 499.5, 160.9]],
		[0, 90, [60, 100, 100, 500]],
		[90, 0, [100, 100, 500, 140]],
		[180, 180, [100, 100, 500, 140]],
		[270, -2, [100, 86, 501.2, 140]],
	])(
		'a layer of text on a page turned by %d, its line by %d degrees, is where it was read',
		async (rotate, angle, expected) => {
			const bodies = drawnPages(['one'], `/Rotate ${rotate}`);
			bodies[3] = bodies[3].replace('200 100', '200 200');
			const corners = box(angle === 180 ? [500, 140] : [100, 100], angle);
			for (const [script, [text]] of Object.entries(SCRIPTS)) {
				const word = text.replace(/ /g, '');
				const page = {
					page: 1,
					width: 1000,
					height: 1000,
					angle,
					lines: [{ text: word, corners }],
				};
				const result = await withLayer(latin1(withTable(bodies)), [page]);
				const found = wordsIn(result).filter((other) => other.word !== 'one');
				expect({ script, words: found.length }).toEqual({ script, words: 1 });
				expect(share(found[0].box, expected)).toBeGreaterThan(0.8);
				expect(run('qpdf', '--check', saved(result)).toString()).toContain('No syntax or stream');
			}
		},
	);

	it.each(Object.entries(SCRIPTS))(
		'a layer of text is read as it was: %s',
		async (_script, texts) => {
			const bodies = { ...drawnPages(['one']), 103: stream('', '0 0 9 9 re f') };
			const result = await withLayer(latin1(withTable(bodies)), [read(texts)]);
			const text = run('pdftotext', '-layout', saved(result), '-').toString();
			// marks of direction around Arabic and Hebrew show nothing
			const lines = text
				.replace(/[\u202a-\u202e\f]/g, '')
				.split('\n')
				.map((line) => line.trim());
			expect(lines.filter((line) => line !== '')).toEqual(texts);
		},
	);

	const photo = (orientation: number) => photoOf(orientation, 'II');
	it.each<[string, Buffer]>([
		['JPEG', photo(1)],
		['mirrored JPEG', photo(2)],
		['JPEG that EXIF turns', photo(6)],
		...[1, 4, 8].map((bits) => [`BMP of ${bits} bits`, bmp(bits)] as [string, Buffer]),
		...([0, 2, 3, 4, 6] as const).map(
			(colorType) =>
				[`PNG of color type ${colorType}`, png({ colorType, bits: colorType === 3 ? 4 : 8 })] as [
					string,
					Buffer,
				],
		),
	])('a PDF of a picture is in order, and its text is found: %s', async (_name, picture) => {
		const made = await pdfOfPicture(picture, undefined, async () => {});
		const texts = ['Invoice 12', '增值税发票', 'บัตร'];
		const isUpwards = made?.angle === -90;
		const lines = texts.map((text, n) => {
			const line = 20 + n * 60;
			const corners = isUpwards ? box([line, 450], -90) : box([100, line]);
			return {
				text,
				corners: corners.map(([x, y]) => [(x / 1000) * WIDTH, (y / 500) * HEIGHT] as const),
			};
		});
		const result = await withLayer(made!.file, [{ page: 1, lines, ...made! }]);
		expect(run('qpdf', '--check', saved(result)).toString()).toContain('No syntax or stream');
		const text = run('pdftotext', '-layout', saved(result), '-').toString();
		expect(text.match(/\S.*\S/g)).toEqual(texts);
	});

	const several = samples('documents').filter(({ name }) => /^(3small|multipage)/.test(name));
	it.each(several.map(({ name, bytes }) => [name, bytes] as const))(
		'pages of %s',
		async (_name, bytes) => {
			for (const page of [1, 2, 3]) await agree(bytes, page);
		},
	);
}
