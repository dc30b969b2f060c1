/** What happened in a run that no single item tells; `output/hints` says it in words. */
export interface Tally {
	/** HTTP requests made, those that were made again included. */
	calls: number;
	/** Documents of which not all wanted pages were read, with how many were not; Infinity if unknown. */
	pagesNotRead: Array<{ notRead: number; pageCount?: number }>;
	/** Names of files that were skipped. */
	skippedFiles: string[];
	/** Of what no searchable PDF could be made, and why. */
	notSearchable: Array<{ fileName: string; reason: string }>;
	/** Documents that were not sent because the run had sent an identical one. */
	duplicates: number;
}

export const emptyTally = (): Tally => ({
	calls: 0,
	pagesNotRead: [],
	skippedFiles: [],
	notSearchable: [],
	duplicates: 0,
});
