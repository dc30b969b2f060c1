/** Fields by name, with their type in the words of the documentation or of an SDK. */
export type Typed = Record<string, { type: string }>;

/** One site's API, as its documentation or its SDK describes it. */
export interface Described {
	actions: Record<string, { request: Typed; response: Typed }>;
	types: Record<string, Typed>;
}

/** Actions, parameters, answer fields, values and limits that two descriptions do not share. */
export function differences(known: Described, given: Described): string[] {
	const actions = Object.keys({ ...known.actions, ...given.actions }).sort();
	return actions.flatMap((action) => {
		if (!known.actions[action]) return [`${action}: new action`];
		if (!given.actions[action]) return [`${action}: no longer there`];
		return differencesOf(action, known, given).map((line) => `${action}: ${line}`);
	});
}

function differencesOf(action: string, known: Described, given: Described): string[] {
	const [before, now] = [known.actions[action], given.actions[action]];
	return [
		...compared('parameter', fieldsOf(before.request, known), fieldsOf(now.request, given)),
		...compared('answer field', fieldsOf(before.response, known), fieldsOf(now.response, given)),
		...Object.keys(now.request).flatMap((name) =>
			before.request[name] ? changedFacts(before.request[name], now.request[name], name) : [],
		),
		...changedFacts(before, now),
	];
}

function compared(what: string, before: Map<string, string>, now: Map<string, string>): string[] {
	const added = [...now].filter(([path]) => !before.has(path));
	const removed = [...before].filter(([path]) => !now.has(path));
	const changed = [...now].filter(([path, type]) => (before.get(path) ?? type) !== type);
	return [
		...added.map(([path, type]) => `new ${what} ${path} (${type})`),
		...removed.map(([path]) => `${what} ${path} is gone`),
		...changed.map(([path, type]) => `${what} ${path} is ${type}, was ${before.get(path)}`),
	];
}

/** What is described in other ways: types are compared by their fields, at any depth. */
const BY_FIELDS = ['type', 'nullable', 'title', 'request', 'response'];

/** Rates, limits, values, codes: whatever `now` says, as far as it says it. */
function changedFacts(before: object, now: object, name = ''): string[] {
	const old = before as Record<string, unknown>;
	return Object.entries(now)
		.filter(([fact, value]) => !BY_FIELDS.includes(fact) && !isSame(old[fact], value))
		.map(([fact, value]) =>
			`${name} ${fact} is ${JSON.stringify(value)}, was ${JSON.stringify(old[fact])}`.trim(),
		);
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Fields under the paths by which they are reached; a type that contains itself is entered once. */
function fieldsOf(
	fields: Typed,
	described: Described,
	path = '',
	above: string[] = [],
): Map<string, string> {
	return new Map(
		Object.entries(fields).flatMap(([name, { type }]): Array<[string, string]> => {
			const isList = /^Array/.test(type);
			const base = type
				.replace(/^Array(?: of |\.?<)/, '')
				.replace(/>$/, '')
				.replace(' | bigint', '');
			const here = `${path}${name}${isList ? '[]' : ''}`;
			const inner = above.includes(base) ? undefined : described.types[base];
			if (!inner) return [[here, WORDS[base] ?? base]];
			return [[here, base], ...fieldsOf(inner, described, `${here}.`, [...above, base])];
		}),
	);
}

/** SDKs do not tell whole numbers from others. */
const WORDS: Record<string, string> = {
	string: 'String',
	boolean: 'Boolean',
	number: 'number',
	Integer: 'number',
	Float: 'number',
};
