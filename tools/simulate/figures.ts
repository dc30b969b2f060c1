import type { Outcome } from './simulate';

/** So many workers with so many calls each. */
export const team = (workers: number, calls: number) =>
	Array.from({ length: workers }, () => ({ calls }));

export const refusedShare = ({ taken, refused }: Outcome) =>
	refused.length / (refused.length + taken.flat().length);

/** Time that it took, as a multiple of what the limit allows. */
export const timesIdeal = ({ taken, ends }: Outcome, callsPerSecond: number) =>
	Math.max(...ends) / 1000 / (taken.flat().length / callsPerSecond);

export const perSecond = (times: number[], from: number, to: number) =>
	times.filter((at) => at >= from && at < to).length / ((to - from) / 1000);
