/**
 * Work that one file may cause. Every loop whose length the file decides spends from it, so that
 * no file, however crafted, takes longer than its size allows.
 */
export interface Budget {
	/** Bytes read as PDF syntax, look-ups, and what is kept of them. */
	work: number;
	/** Bytes that come out of compressed streams. */
	inflated: number;
	/** Streams opened: each costs a tenth of a millisecond, however small it is. */
	streams: number;
}

const MB = 1024 * 1024;

export const budgetFor = (file: Buffer): Budget => ({
	work: file.length + 8 * MB,
	inflated: 32 * MB,
	streams: 2000,
});

/** Thrown by {@link spend}; whoever asked for a count gets none. */
export class OutOfBudget extends Error {}

export function spend(budget: Budget, kind: keyof Budget, amount: number): void {
	budget[kind] -= amount;
	if (budget[kind] < 0) throw new OutOfBudget(kind);
}
