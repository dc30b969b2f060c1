export interface Counts {
	passed: number;
	failed: number;
	/** Parts that this machine has no means for. */
	skipped: number;
}

export function summary(counts: Counts): string;
export function summaryIn(output: string): Counts | undefined;
