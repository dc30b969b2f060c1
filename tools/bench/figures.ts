import type { Bar, Row } from './types';

export function median(values: number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Runs each work once per round, in turn, so that a busy machine is busy for all of them. */
export async function interleaved<Name extends string, T>(
	rounds: number,
	works: Record<Name, (round: number) => Promise<T>>,
): Promise<Record<Name, T[]>> {
	const names = Object.keys(works) as Name[];
	const results = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<Name, T[]>;
	for (let round = 0; round < rounds; round++) {
		for (const name of names) results[name].push(await works[name](round));
	}
	return results;
}

/** Round by round, so that what slowed a round down slowed both of its sides. */
export const ratios = (over: number[], under: number[]) =>
	over.map((value, round) => value / under[round]);

/** Figures count as they are printed: nobody can check more digits. */
export const printed = ({ figures, unit }: Row) => median(figures).toFixed(unit === '×' ? 2 : 1);

export function isReached(row: Row): boolean {
	const figure = Number(printed(row));
	const { bar } = row;
	if ('atMost' in bar) return figure <= bar.atMost;
	return 'below' in bar ? figure < bar.below : figure >= bar.atLeast;
}

/** How much of what the bar allows is used up: 1 is just reached, more is missed. */
export function usedUp(row: Row): number {
	const figure = Number(printed(row));
	const { bar } = row;
	if ('atMost' in bar) return figure / bar.atMost;
	return 'below' in bar ? figure / bar.below : bar.atLeast / figure;
}

export const barText = (bar: Bar, unit: Row['unit']) => {
	const [[name, value]] = Object.entries(bar);
	const words = { atMost: 'at most', below: 'less than', atLeast: 'at least' }[name];
	return `${words} ${withUnit(value, unit)}`;
};

export const withUnit = (value: number | string, unit: Row['unit']) =>
	unit === '×' ? `${value} ×` : `${value} ${unit}`;

/** `12.5 %`, of a share from 0 to 1. */
export const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** `1.02–1.05`, what the rounds had between them. */
export const spread = ({ figures, unit }: Row) =>
	[Math.min(...figures), Math.max(...figures)]
		.map((value) => value.toFixed(unit === '×' ? 2 : 1))
		.join('–');
