import type { IDataObject } from 'n8n-workflow';

import { flattened } from './flattened';
import type { Steps } from './steps';
import { atOnce } from './steps';

/**
 * Reading answers that may lack a field, or have null or another type than documented there, at any
 * length and depth: a shape never throws, whatever the service sends.
 */
export const record = (value: unknown): IDataObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as IDataObject)
		: {};

export const list = (value: unknown): IDataObject[] =>
	Array.isArray(value) ? value.map(record) : [];

export const text = (value: unknown): string =>
	typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** A number, also when the service sends it as text; undefined for anything else. */
export function number(value: unknown): number | undefined {
	const parsed = typeof value === 'string' && value.trim() ? Number(value) : value;
	return typeof parsed === 'number' && Number.isFinite(parsed) ? parsed : undefined;
}

/**
 * A value and all that it contains, in the order of the document. Without recursion, since an
 * answer may be nested so deep that it would exhaust the stack.
 * @param enters whether the field of this name is visited
 */
export function* walk(
	value: unknown,
	enters: (name: string) => boolean = () => true,
): Generator<unknown> {
	const open = [value];
	while (open.length) {
		const next = open.pop();
		yield next;
		if (typeof next !== 'object' || next === null) continue;
		// the last one first, so that the first one is on top
		if (Array.isArray(next)) for (let at = next.length; at--;) open.push(next[at]);
		else
			for (const name of Object.keys(next).reverse())
				if (enters(name)) open.push(record(next)[name]);
	}
}

/** Whether it contains any text, at any depth. Numbers do not count: a score that is 0 is no text. */
export function hasText(value: unknown): boolean {
	for (const found of walk(value)) if (typeof found === 'string' && found.trim()) return true;
	return false;
}

/** The object without the entries that are undefined. */
export const defined = (object: Record<string, unknown>): IDataObject =>
	Object.fromEntries(
		Object.entries(object).filter(([, value]) => value !== undefined),
	) as IDataObject;

/** Average of the known scores, one decimal; undefined if there are none. */
export function average(scores: Array<number | undefined>): number | undefined {
	const known = scores.filter((score) => score !== undefined);
	if (!known.length) return undefined;
	return Math.round((known.reduce((sum, score) => sum + score, 0) / known.length) * 10) / 10;
}

/** Full-width characters as plain ones, and the digits of every script as 0 to 9. */
export const plainText = (value: string): string =>
	value.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
		const code = digit.codePointAt(0) ?? 0;
		let count = 0;
		// the ten digits of a script follow one another
		while (count < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - count - 1))) count++;
		return String(count);
	});

/** What a JSON text means, safe to recurse and to copy; undefined for anything else. */
export const parseJson = (value: unknown): unknown => atOnce(parseJsonSteps(value));

/** As {@link parseJson}, of a text of any length. */
export function* parseJsonSteps(value: unknown): Steps<unknown> {
	if (typeof value !== 'string') return undefined;
	try {
		return yield* flattened(value);
	} catch {
		return undefined;
	}
}
