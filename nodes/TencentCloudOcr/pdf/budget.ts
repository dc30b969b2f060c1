/** Lets other work of the process proceed. */
export type Pause = () => Promise<void>;

/**
 * Work that one file may cause. Every loop whose length the file decides spends from it, so that
 * no file, however crafted, takes longer than its size allows.
 */
export interface Budget {
	/** Bytes read as PDF syntax, look-ups, and what is kept of them. */
	work: number;
	/** The same, until the next pause. */
	step: number;
	/** Bytes that come out of compressed streams; all of them are kept. */
	inflated: number;
	/** Streams opened: each costs a tenth of a millisecond, however small it is. */
	streams: number;
	pause: Pause;
}

const MB = 1024 * 1024;

/** The rest of a big file is pictures, which are not read. */
const MAX_SYNTAX = 64 * MB;

/** The most between two pauses, far less than a tenth of a second; and what makes one due. */
const [MAX_STEP, STEP] = [4 * MB, 0.5 * MB];

export const budgetFor = (file: Buffer, pause: Pause): Budget => ({
	work: Math.min(file.length, MAX_SYNTAX) + 8 * MB,
	step: MAX_STEP,
	inflated: 32 * MB,
	streams: 2000,
	pause,
});

/** Thrown by {@link spend}: the file asks for too much. */
export class OutOfBudget extends Error {}

export function spend(budget: Budget, kind: 'work' | 'inflated' | 'streams', amount: number): void {
	budget[kind] -= amount;
	if (kind === 'work') budget.step -= amount;
	if (budget[kind] < 0 || budget.step < 0) throw new OutOfBudget(kind);
}

/** Whether it is time for {@link pause}: loops ask, for to wait each time would be slow. */
export const needsPause = ({ step }: Budget) => step < MAX_STEP - STEP;

export async function pause(budget: Budget): Promise<void> {
	await budget.pause();
	budget.step = MAX_STEP;
}
