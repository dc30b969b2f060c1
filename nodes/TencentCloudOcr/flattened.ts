import { jsonSteps } from './jsonSteps';
import type { Steps } from './steps';
import { mapped } from './steps';

/** Levels of an answer. None that is documented has more than ten; n8n and JSON.stringify recurse. */
const DEEPEST = 100;

/** Names that n8n leaves out of its copies. Source: n8n-workflow, `unsafeObjectProperties`. */
export const LOST = [
	'__proto__',
	'prototype',
	'constructor',
	'getPrototypeOf',
	'setPrototypeOf',
	'getOwnPropertyDescriptor',
	'getOwnPropertyDescriptors',
	'defineProperty',
	'defineProperties',
	'mainModule',
	'binding',
	'_linkedBinding',
	'_load',
	'prepareStackTrace',
	'__lookupGetter__',
	'__lookupSetter__',
	'__defineGetter__',
	'__defineSetter__',
	'caller',
	'callee',
	'arguments',
	'getBuiltinModule',
	'dlopen',
	'execve',
	'loadEnvFile',
];
const MAY_BE_LOST = new RegExp(`"(${LOST.join('|')})"|\\\\u00`);

/** `proto` for `__proto__`, `Constructor` for `constructor`. */
export const keptName = (name: string): string =>
	name.startsWith('_') ? name.replaceAll('_', '') : name[0].toUpperCase() + name.slice(1);

/**
 * What a JSON text means, made safe for programs that recurse and copy: what is nested deeper
 * becomes text, the JSON of it, and no field has a name that n8n loses when it copies an item.
 * @throws SyntaxError
 */
export function* flattened(json: string): Steps<unknown> {
	const { value, depth: deepest } = yield* jsonSteps(json);
	// written with an escape it is the same name
	const mayBeLost = yield* isIn(json, MAY_BE_LOST);
	if (deepest <= DEEPEST && !mayBeLost) return value;
	let level = isHolder(value) ? [value] : [];
	for (let depth = 1; level.length; depth++) {
		const next: Holder[] = [];
		yield* mapped(level, (holder) => {
			if (mayBeLost) renameLost(holder);
			if (depth === DEEPEST) writeOut(holder);
			else for (const inner of Object.values(holder)) if (isHolder(inner)) next.push(inner);
		});
		level = next;
	}
	return value;
}

/** Characters of a text that are searched at a time, and how many a find has at most. */
const [PART, LONGEST_FIND] = [1_000_000, 64];

function* isIn(text: string, pattern: RegExp): Steps<boolean> {
	for (let from = 0; from < text.length; from += PART) {
		if (pattern.test(text.slice(from, from + PART + LONGEST_FIND))) return true;
		yield;
	}
	return false;
}

type Holder = Record<string, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

function writeOut(holder: Holder): void {
	for (const [key, inner] of Object.entries(holder))
		if (isHolder(inner)) holder[key] = jsonOf(inner);
}

function renameLost(holder: Holder): void {
	for (const lost of LOST) {
		if (!Object.hasOwn(holder, lost)) continue;
		let name = keptName(lost);
		while (Object.hasOwn(holder, name)) name += '_';
		const value = holder[lost];
		delete holder[lost];
		holder[name] = value;
	}
}

/** JSON.stringify for any depth. */
function jsonOf(value: Holder): string {
	const parts: string[] = [];
	/** What is still to be written, the next on top: texts as they are, values in a list of one. */
	const open: Array<string | [unknown]> = [[value]];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		if (typeof next === 'string') parts.push(next);
		else if (!isHolder(next[0])) parts.push(JSON.stringify(next[0]));
		else {
			const isList = Array.isArray(next[0]);
			const entries = Object.entries(next[0]).reverse();
			open.push(isList ? ']' : '}');
			for (const [at, [key, inner]] of entries.entries()) {
				const isFirst = at === entries.length - 1;
				open.push([inner], (isFirst ? '' : ',') + (isList ? '' : `${JSON.stringify(key)}:`));
			}
			open.push(isList ? '[' : '{');
		}
	}
	return parts.join('');
}
