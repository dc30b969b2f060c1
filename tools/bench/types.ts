import type { AnswerName } from './answers';
import type { Blocks } from './eventLoop';

/** What a client process does: every picture once, after a warm-up that does not count. */
export interface Job {
	url: string;
	/** Folder that n8n keeps its binary data in; the files of a job are inside. */
	storage: string;
	/** Keys of files in the storage, all different. */
	files: string[];
	/** Size of each of them; of the largest, where they differ. */
	bytes: number;
	/** Where they are PDFs: how many pages each of them has. */
	pages?: number;
	/** What the service answers; undefined is a receipt of a few lines. */
	answer?: AnswerName;
	/** How many of them are sent beforehand, so that code is loaded and compiled. */
	warmUp: number;
	/** Whether to measure what is kept, which collects all garbage before and after. */
	kept?: boolean;
	/** Calls per second; undefined leaves the client at its default. */
	rate?: number;
	/** Calls side by side; undefined leaves the client at its default. */
	concurrency?: number;
}

/** What a client process has used for the pictures of its job, without the warm-up. */
export interface Usage extends Blocks {
	wallMs: number;
	/** User and system time of the whole process, its threads included. */
	cpuMs: number;
	/** Highest resident memory beyond that at the start, in bytes. */
	rssGrowth: number;
	/** Bytes in use at the end beyond those at the start, items that came out among them; where asked for. */
	kept?: number;
}

/** What the service has seen since it was started. */
export interface Counts {
	answered: number;
	refused: number;
	/** Bytes of all requests. */
	received: number;
}

export interface ServiceOptions {
	/** From the last byte of a request to its answer. */
	latencyMs: number;
	/** Calls in any one second, beyond which they are refused; undefined is no limit. */
	rate?: number;
	answer?: AnswerName;
}

export type Bar = { atMost: number } | { below: number } | { atLeast: number };

/** One line of the table. */
export interface Row {
	measure: string;
	/** What the figure is, such as `node / ideal`. */
	what: string;
	/** One figure per round; their median counts. */
	figures: number[];
	unit: '×' | 'MB' | 'ms' | 'kB';
	bar: Bar;
	/** The absolute figures behind a ratio. */
	detail: string;
}

export interface Context {
	/** Small versions of everything, to see whether it works. */
	quick: boolean;
	rounds: number;
	/** Emptied and removed at the end. */
	folder: string;
	/** One line about what goes on. */
	say(text: string): void;
}

export interface Measure {
	name: string;
	/** What is done, for the page of results. */
	work: string;
	run(context: Context): Promise<Row[]>;
}
