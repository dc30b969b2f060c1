import type { Operation } from '../catalog/types';

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
	/** Documents whose answers come out raw, because the node failed to make of them what was wanted. */
	leftRaw: number;
	/** Calls that the service refused because they came too fast. */
	refused: number;
	/** Operations that were run although another one reads the same, or that no site offers any more. */
	outdated: Map<string, Operation>;
	/** What the service warns of, for each item that has warnings. */
	warnings: string[];
	/** Files of answers that n8n's binary storage did not take. */
	notStored: number;
	/** Calls that a run would make; absent where it has made them. */
	estimatedCalls?: number;
}

export const emptyTally = (): Tally => ({
	calls: 0,
	pagesNotRead: [],
	skippedFiles: [],
	notSearchable: [],
	duplicates: 0,
	leftRaw: 0,
	refused: 0,
	outdated: new Map(),
	warnings: [],
	notStored: 0,
});
