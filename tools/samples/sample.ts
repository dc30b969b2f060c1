/** One invented document: what is written on it, and how it is drawn. */
export interface Sample {
	file: string;
	/** Goes to `expected.json` as it is. `texts` are phrases that a reader must find. */
	truth: { kind: string; texts: string[]; [fact: string]: unknown };
	draw: () => Buffer | Promise<Buffer>;
}
