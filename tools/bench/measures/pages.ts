import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { interleaved, median, ratios } from '../figures';
import type { ClientName } from '../processes';
import { runClient } from '../processes';
import type { Scan } from '../scans';
import { makeScan } from '../scans';
import type { Bar, Context, Measure, Row } from '../types';

const run = promisify(execFile);
const MB = 1_000_000;
const PAGE = MB / 4;

const row = (
	what: string,
	figures: number[],
	unit: Row['unit'],
	bar: Bar,
	detail: string,
): Row => ({
	...{ measure: 'pages', what, figures, unit, bar, detail },
});

/** A file as large as this cannot be sent at all. */
const MOST_SENT = 7.5 * MB;

async function count(pages: number, { rounds, folder, say }: Context): Promise<Row[]> {
	const scan = makeScan(folder, pages, PAGE);
	const reading =
		(name: ClientName, given: Partial<Scan> = {}) =>
		async () => {
			const job = { ...scan, ...given, warmUp: 1, rate: 10_000, concurrency: 10 };
			const used = await runClient(name, job, { latencyMs: 100 });
			say(`${pages} pages, ${name}: ${used.wallMs.toFixed(0)} ms`);
			return used;
		};
	const { node, pdfLib } = await interleaved(rounds, {
		node: reading('node'),
		pdfLib: reading('pdfLib'),
	});
	const canBeSent = scan.bytes < MOST_SENT;
	const whole = { files: Array<string>(pages).fill(scan.files[0]), pages: 1 };
	const before = canBeSent ? await reading('undici', whole)() : undefined;
	const base64 = (scan.bytes * 4) / 3;
	const walls = [node, pdfLib].map((used) => used.map(({ wallMs }) => wallMs));
	// the warm-up has sent the same
	const sent = node.map(({ received }) => received / 2 / base64);
	const was = before
		? `${((pages * base64) / MB).toFixed(1)} MB and ${before.wallMs.toFixed(0)} ms with the whole file for each page`
		: 'a file that is too large to be sent whole';
	return [
		row(`bytes sent for ${pages} pages / the file`, sent, '×', { atMost: 1.05 }, was),
		row(
			`wall time of ${pages} pages, node / pdf-lib`,
			ratios(walls[0], walls[1]),
			'×',
			{ atMost: 1 },
			`${median(walls[0]).toFixed(0)} ms / ${median(walls[1]).toFixed(0)} ms`,
		),
		row(
			`memory of ${pages} pages, node / pdf-lib`,
			ratios(
				...([node, pdfLib].map((used) => used.map(({ rssGrowth }) => rssGrowth)) as [
					number[],
					number[],
				]),
			),
			'×',
			{ atMost: 1 },
			`${(median(node.map(({ rssGrowth }) => rssGrowth)) / MB).toFixed(0)} MB / ${(median(pdfLib.map(({ rssGrowth }) => rssGrowth)) / MB).toFixed(0)} MB`,
		),
	];
}

/** Processor time of the page that takes longest, but for the first. */
async function cut({ folder, rounds }: Context): Promise<Row> {
	const { storage, files } = makeScan(folder, 40, PAGE);
	const program = [
		'--import',
		'tsx',
		join(__dirname, '../clients/cut.ts'),
		join(storage, files[0]),
	];
	const { times } = await interleaved(rounds, {
		times: async () => {
			const { stdout } = await run(process.execPath, program);
			return median((JSON.parse(stdout) as number[]).slice(1));
		},
	});
	return row('CPU of cutting a page of 10 MB', times, 'ms', { below: 10 }, 'after the first page');
}

/** The longest block of the event loop while a file is read, whose pages are so large. */
async function blocks(pages: number, bytesPerPage: number, context: Context) {
	const { folder, rounds, say } = context;
	// as many pages, so that code is loaded and compiled when the file comes
	const small = makeScan(folder, pages, 100);
	const scan = makeScan(folder, pages, bytesPerPage);
	const size = `${(scan.bytes / MB).toFixed(0)} MB`;
	const { used } = await interleaved(rounds, {
		used: async () => {
			const files = [...small.files, ...scan.files];
			const job = { ...scan, files, warmUp: 1, rate: 10_000 };
			const found = await runClient('node', job, { latencyMs: 100 });
			say(`${pages} pages, ${size}: longest block ${found.longestBlockCpuMs.toFixed(0)} ms`);
			return found;
		},
	});
	// the node never waits for anything in a block: what else passes by the clock is others' work
	const longest = used.map(({ longestBlockCpuMs }) => longestBlockCpuMs);
	const clock = median(used.map(({ longestBlockMs }) => longestBlockMs)).toFixed(0);
	const detail = `${size}; in processor time, ${clock} ms by the clock`;
	const what = `longest block of the event loop, ${pages} pages`;
	return { scan, used, block: row(what, longest, 'ms', { atMost: 100 }, detail) };
}

async function large(context: Context): Promise<Row[]> {
	const { quick } = context;
	const { scan, used, block } = await blocks(quick ? 20 : 200, MB, context);
	const beyond = used.map(({ rssGrowth }) => (rssGrowth - scan.bytes) / MB);
	const size = `${(scan.bytes / MB).toFixed(0)} MB`;
	const detail = `${scan.pages} pages of 1 MB`;
	const memory = row(`memory beyond a file of ${size}`, beyond, 'MB', { atMost: 100 }, detail);
	const others = quick ? [] : [await blocks(300, PAGE, context), await blocks(40, PAGE, context)];
	return [memory, block, ...others.map((other) => other.block)];
}

/** PDF files that are read page by page. */
export const pages: Measure = {
	name: 'pages',
	work: 'scans of 1, 20 and 300 pages of 250 kB and one of 200 MB, file-system binary mode; the service answers after 100 ms, 10 calls side by side',
	async run(context) {
		const rows: Row[] = [];
		for (const number of context.quick ? [1, 20] : [1, 20, 300]) {
			rows.push(...(await count(number, context)));
		}
		return [...rows, await cut(context), ...(await large(context))];
	},
};
