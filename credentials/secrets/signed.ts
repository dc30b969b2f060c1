import { anchorsOf, formsOf } from './forms';

/**
 * Signatures and derived keys that this process made last, so that nobody who repeats a request
 * gets them into an item. More than can be under way at a time; older ones are of no use to anyone.
 */
const MOST_REMEMBERED = 256;

/** What finds a value, by the value; made when it is first needed. */
const remembered = new Map<string, RegExp | undefined>();
/** Values by a few letters that each of their forms contains: which ones are worth looking for. */
const byAnchor = new Map<string, Set<string>>();

export function rememberSigned(...values: string[]): void {
	for (const value of values) {
		const form = remembered.get(value);
		// what was used last is forgotten last
		if (!remembered.delete(value)) {
			for (const anchor of anchorsOf(value)) {
				byAnchor.set(anchor, (byAnchor.get(anchor) ?? new Set()).add(value));
			}
		}
		remembered.set(value, form);
	}
	for (const value of remembered.keys()) {
		if (remembered.size <= MOST_REMEMBERED) break;
		forget(value);
	}
}

function forget(value: string): void {
	remembered.delete(value);
	for (const anchor of anchorsOf(value)) {
		const values = byAnchor.get(anchor);
		values?.delete(value);
		if (!values?.size) byAnchor.delete(anchor);
	}
}

/** No signature is shorter, nor is any form of one. */
export const SHORTEST_SIGNED = 27;
/** Characters of a signature, however it is escaped. */
const LONG_RUN = /[\w+/=%\\&;#-]{27,8192}/g;

export function withoutSigned(text: string): string {
	if (text.length < SHORTEST_SIGNED || !remembered.size) return text;
	return text.replace(LONG_RUN, (run) => {
		let cleaned = run;
		for (const value of candidates(run)) cleaned = cleaned.replace(formOf(value), '…');
		return cleaned;
	});
}

function candidates(run: string): Set<string> {
	const found = new Set<string>();
	for (let at = 0; at + 4 <= run.length; at++) {
		for (const value of byAnchor.get(run.slice(at, at + 4)) ?? []) found.add(value);
	}
	return found;
}

function formOf(value: string): RegExp {
	const form = remembered.get(value) ?? new RegExp(formsOf(value).join('|'), 'g');
	remembered.set(value, form);
	return form;
}
