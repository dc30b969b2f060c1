import path from 'node:path';
import type { Canvas } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import { createWorker, PSM } from 'tesseract.js';
import type { Worker, WorkerParams } from 'tesseract.js';
import { scaleForReading, toGraymap } from './bitmap';
import type { Box, Line, Page } from './page';
import { mean } from './page';
import { inPlaces } from './places';
import type { Raster } from './raster';
import { recognizedOnce } from './recognized';
import { toLines, turnBack } from './lines';
import type { QuarterTurns } from './lines';

/**
 * How a page is laid out: as running text in columns; as rows that belong together across the page,
 * such as the amounts of a receipt, which the engine would otherwise drop or tear off; or as pieces
 * of text in their places, which need both.
 */
export type Layout = keyof typeof passes;

export interface Recognizer {
	/** @param ruleless - the page without its ruled lines, if they are not to be read as letters */
	read(raster: Raster, layout: Layout, ruleless?: Canvas): Promise<Page>;
	/** Reads one region with a restricted alphabet, as lines of text. */
	readRegion(canvas: Canvas, region: Box, alphabet: string): Promise<string[]>;
	close(): Promise<void>;
}

/** Pages that were read last; the same file sent again is not worth another second. */
const keptPages = 32;
/** Below this mean confidence the picture may lie on its side. */
const doubtful = 60;

/** One OCR worker, started by the first picture and used by one reading at a time. */
export function createRecognizer(): Recognizer {
	let worker: Promise<Worker> | undefined;
	let queue: Promise<unknown> = Promise.resolve();
	const kept = new Map<string, Promise<Page>>();

	const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
		const result = queue.then(work);
		queue = result.catch(() => undefined);
		return result;
	};

	const recognize = (canvas: Canvas, parameters: Partial<WorkerParams>) =>
		inTurn(async () => {
			const picture = toGraymap(canvas);
			return await recognizedOnce(picture, parameters, async () => {
				const started = await (worker ??= startWorker());
				await started.setParameters(parameters);
				return (await started.recognize(picture, {}, { text: true, blocks: true })).data;
			});
		});

	const readOnce = async (canvas: Canvas, mode: PSM) => {
		const { canvas: scaled, scale } = scaleForReading(canvas);
		const data = await recognize(scaled, {
			tessedit_pageseg_mode: mode,
			tessedit_char_whitelist: '',
		});
		return toLines(data.blocks ?? [], scale);
	};

	const readTurned = async (sheet: Sheet, layout: Layout, turns: QuarterTurns) => {
		const readings: Array<ReturnType<typeof toLines>> = [];
		for (const { mode, of } of passes[layout]) {
			readings.push(await readOnce(turn(sheet[of], turns), mode));
		}
		readings.sort((a, b) => letters(b.lines) - letters(a.lines));
		const [{ lines: surest, slope }, ...others] = readings;
		const dropped = others.flatMap((other) => other.lines);
		const lines = layout === 'places' ? inPlaces(surest, dropped, slope) : surest;
		return {
			lines: lines.map((line) => turnBack(line, turns, sheet.whole)),
			angle: slope + turns * 90,
			confidence: mean(lines.map((line) => line.confidence)),
		};
	};

	const readPage = async (number: number, layout: Layout, sheet: Sheet): Promise<Page> => {
		let best = await readTurned(sheet, layout, 0);
		// The engine has turned the page by itself, and its rows run down the page.
		const lies = ((Math.round(best.angle / 90) + 4) % 4) as QuarterTurns;
		if (lies !== 0) best = await readTurned(sheet, layout, lies);
		if (best.lines.length > 0 && best.confidence < doubtful) {
			for (const turns of [1, 3, 2] as const) {
				const other = await readTurned(sheet, layout, turns);
				if (letters(other.lines) > letters(best.lines)) best = other;
			}
		}
		const { width, height } = sheet.whole;
		return { number, width, height, angle: best.angle, lines: best.lines };
	};

	return {
		read: (raster, layout, ruleless = raster.canvas) => {
			const key = `${raster.key} ${layout} ${ruleless === raster.canvas}`;
			const sheet = { whole: raster.canvas, ruleless };
			const page = kept.get(key) ?? readPage(raster.number, layout, sheet);
			kept.delete(key);
			kept.set(key, page);
			if (kept.size > keptPages) kept.delete([...kept.keys()][0]);
			page.catch(() => kept.delete(key));
			return page;
		},
		readRegion: async (canvas, region, alphabet) => {
			const data = await recognize(cut(canvas, region), {
				tessedit_pageseg_mode: PSM.SINGLE_BLOCK,
				tessedit_char_whitelist: alphabet,
			});
			return data.text.split('\n').filter((line) => line.trim() !== '');
		},
		close: async () => {
			await (await worker)?.terminate();
		},
	};
}

/** A page as it is, and without its ruled lines. */
interface Sheet {
	whole: Canvas;
	ruleless: Canvas;
}

const asColumns = { mode: PSM.AUTO, of: 'whole' } as const;
const asRows = { mode: PSM.SINGLE_BLOCK, of: 'ruleless' } as const;
const passes = { columns: [asColumns], rows: [asRows], places: [asColumns, asRows] };

async function startWorker(): Promise<Worker> {
	const data = path.dirname(require.resolve('@tesseract.js-data/eng/package.json'));
	const worker = await createWorker('eng', undefined, {
		langPath: path.join(data, '4.0.0_best_int'),
		cacheMethod: 'none',
		gzip: true,
		// Without a handler a failed job ends the process instead of rejecting its promise.
		errorHandler: () => undefined,
	});
	// Tesseract's remarks on odd lines would fill the output of the tests.
	await worker.setParameters({ debug_file: '/dev/null' });
	return worker;
}

/** How much was read with confidence: the measure of the right way up. */
function letters(lines: Line[]): number {
	const sure = lines.flatMap((line) => line.words).filter((word) => word.confidence > 70);
	return sure.reduce((sum, word) => sum + word.text.length, 0);
}

function turn(canvas: Canvas, turns: QuarterTurns): Canvas {
	if (turns === 0) return canvas;
	const { width, height } = canvas;
	const turned = turns === 2 ? createCanvas(width, height) : createCanvas(height, width);
	const context = turned.getContext('2d');
	context.translate(turned.width / 2, turned.height / 2);
	context.rotate((-turns * Math.PI) / 2);
	context.drawImage(canvas, -width / 2, -height / 2);
	return turned;
}

/** Small print is enlarged to the size that the engine was trained on. */
function cut(canvas: Canvas, { x0, y0, x1, y1 }: Box): Canvas {
	const scale = Math.min(3, 1800 / (x1 - x0));
	const margin = 20;
	const part = createCanvas((x1 - x0) * scale + 2 * margin, (y1 - y0) * scale + 2 * margin);
	const context = part.getContext('2d');
	context.fillStyle = 'white';
	context.fillRect(0, 0, part.width, part.height);
	const [w, h] = [x1 - x0, y1 - y0];
	context.drawImage(canvas, x0, y0, w, h, margin, margin, w * scale, h * scale);
	return part;
}
