import type { Json } from './types';

export type Random = () => number;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function generator(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

export const oneOf = <T>(choices: readonly T[], random: Random): T =>
	choices[Math.floor(random() * choices.length)];

const OTHER: Json[] = [
	null,
	'',
	'text',
	7,
	-1,
	true,
	[],
	{},
	[null],
	['text'],
	[[{}]],
	{ X: null },
];

/** Of a long list so many entries stay, on average. */
const FEW = 4;

/** A copy of an answer with one field in eight missing, null, or of another type. */
export function mutated(value: Json, random: Random, share = 0.12): Json {
	if (Array.isArray(value)) {
		const kept = value.filter(() => random() < FEW / value.length);
		return kept.map((inner) => changed(inner, random, share));
	}
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(() => random() > share / 3)
			.map(([name, inner]) => [name, changed(inner, random, share)]),
	);
}

const changed = (value: Json, random: Random, share: number): Json =>
	random() < share ? oneOf(OTHER, random) : mutated(value, random, share);
