import type { Steps } from './steps';

/** Characters that are parsed at a time: a millisecond or less. */
const PART = 65_536;

/** A list or object that has not ended yet. */
interface Open {
	isList: boolean;
	/** Its first character that is not yet parsed. */
	from: number;
	/** Where the text began that was seen last: before an inner value it is the name of that. */
	textFrom: number;
	textTo: number;
	/** What has been parsed of it; absent while that is nothing. */
	value?: object;
	/** What has been parsed ends with a comma, so that more must follow. */
	isMore: boolean;
	/** What has been parsed ends with an inner value, so that a comma or the end must follow. */
	isAfterInner: boolean;
}

/** The text is not what is understood here: all of it is left to `JSON.parse`. */
class NotUnderstood extends Error {}

/** What a JSON text means, parsed in parts, and how deep it is nested. @throws SyntaxError */
export function* jsonSteps(json: string): Steps<{ value: unknown; depth: number }> {
	const parser = new Parser(json);
	try {
		const isDone = yield* parser.steps();
		if (!isDone) return { value: JSON.parse(json), depth: parser.depth };
		return { value: parser.root, depth: parser.depth };
	} catch {
		// it says itself what is wrong with it
		return { value: JSON.parse(json), depth: Infinity };
	}
}

/**
 * Finds where lists and objects begin and end, and has their members parsed by `JSON.parse`, as many
 * at a time as make a part: so it knows no more of JSON than commas, brackets and where texts end.
 */
class Parser {
	depth = 0;
	root: unknown;
	private readonly open: Open[] = [];

	constructor(private readonly json: string) {}

	/** @returns false if it is too short to be parsed in parts */
	*steps(): Steps<boolean> {
		const { json, open } = this;
		for (let at = 0, seen = 0; at < json.length; at++) {
			if (at - seen > PART) {
				seen = at;
				yield;
			}
			const top = open[open.length - 1];
			switch (json.charCodeAt(at)) {
				case QUOTE: {
					const end = endOfText(json, at);
					if (top) [top.textFrom, top.textTo] = [at, end];
					at = end - 1;
					break;
				}
				case OPEN_LIST:
				case OPEN_OBJECT: {
					const isList = json.charCodeAt(at) === OPEN_LIST;
					const from = at + 1;
					open.push({ isList, from, textFrom: -1, textTo: -1, isMore: false, isAfterInner: false });
					this.depth = Math.max(this.depth, open.length);
					break;
				}
				case COMMA:
					if (top?.isAfterInner) this.skipComma(top, at);
					else if (top && at - top.from >= PART) this.parse(top, at, true);
					break;
				case CLOSE_LIST:
				case CLOSE_OBJECT:
					if (top?.isList !== (json.charCodeAt(at) === CLOSE_LIST)) throw new NotUnderstood();
					this.close(top, at);
			}
		}
		if (open.length) throw new NotUnderstood();
		return this.root !== undefined;
	}

	private close(top: Open, at: number): void {
		this.open.pop();
		if (!top.value) return;
		if (top.isAfterInner) this.expectNothing(top.from, at);
		else this.parse(top, at, false);
		const outer = this.open[this.open.length - 1];
		if (outer) [outer.from, outer.isAfterInner] = [at + 1, true];
		else this.expectNothing(at + 1, this.json.length);
	}

	private skipComma(top: Open, at: number): void {
		this.expectNothing(top.from, at);
		[top.from, top.isMore, top.isAfterInner] = [at + 1, true, false];
	}

	private expectNothing(from: number, to: number): void {
		if (this.json.slice(from, to).trim()) throw new NotUnderstood();
	}

	/** Parses the members before a comma or the end. */
	private parse(top: Open, to: number, isMore: boolean): void {
		const value = top.value ?? this.valueOf(top);
		const members = this.json.slice(top.from, to);
		if ((top.isMore || isMore) && !members.trim()) throw new NotUnderstood();
		addTo(value, members, top.isList);
		[top.from, top.isMore] = [to + 1, isMore];
	}

	/** The value of the innermost one, which is then in the one around it, and so on to the root. */
	private valueOf(top: Open): object {
		let outer: Open | undefined;
		for (const inner of this.open) {
			if (!inner.value) {
				inner.value = inner.isList ? [] : {};
				if (outer) this.hold(outer, inner.value, inner.from - 1);
				else this.expectNothing(0, inner.from - 1);
			}
			outer = inner;
		}
		this.root = this.open[0].value;
		return top.value as object;
	}

	/** Puts an inner value that begins at `at` after the members before it. */
	private hold(outer: Open, inner: object, at: number): void {
		const { isList, from, textFrom, textTo } = outer;
		if (outer.isAfterInner) throw new NotUnderstood();
		const holder = outer.value as object;
		const name = isList ? undefined : (JSON.parse(this.json.slice(textFrom, textTo)) as string);
		if (!isList && (textFrom < from || this.json.slice(textTo, at).trim() !== ':'))
			throw new NotUnderstood();
		const before = this.json.slice(from, isList ? at : textFrom).trim();
		if (before) {
			const members = before.slice(0, -1);
			if (!before.endsWith(',') || !members.trim()) throw new NotUnderstood();
			addTo(holder, members, isList);
		}
		put(holder, name, inner);
	}
}

const [QUOTE, COMMA, BACKSLASH] = [0x22, 0x2c, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** The position after the quote that ends a text. */
function endOfText(json: string, from: number): number {
	for (let at = json.indexOf('"', from + 1); at >= 0; at = json.indexOf('"', at + 1)) {
		let escapes = 0;
		while (json.charCodeAt(at - 1 - escapes) === BACKSLASH) escapes++;
		if (escapes % 2 === 0) return at + 1;
	}
	throw new NotUnderstood();
}

function addTo(holder: object, members: string, isList: boolean): void {
	const parsed = JSON.parse(isList ? `[${members}]` : `{${members}}`) as object;
	if (Array.isArray(parsed)) for (const entry of parsed) put(holder, undefined, entry);
	else for (const [name, value] of Object.entries(parsed)) put(holder, name, value);
}

/** As JSON.parse does it: a field called `__proto__` is one. */
function put(holder: object, name: string | undefined, value: unknown): void {
	if (Array.isArray(holder)) holder.push(value);
	else if (name === '__proto__')
		Object.defineProperty(holder, name, {
			value,
			configurable: true,
			enumerable: true,
			writable: true,
		});
	else if (name !== undefined) (holder as Record<string, unknown>)[name] = value;
}
