/** Keys that mean something to JavaScript or, where they are all that an item has, to n8n. */
const SPECIAL: Record<string, string> = { ['__proto__']: 'proto', error: 'Error' };

/** A text of a document as a key: on one line, and none that loses the value or fails the item. */
export function safeKey(text: string): string {
	const key = text.replace(/\s+/g, ' ').trim();
	return Object.hasOwn(SPECIAL, key) ? SPECIAL[key] : key;
}

/**
 * Gives each column a safe key: its own, or, if that is taken, followed by the next free number.
 */
export function uniqueKeys(takenBefore: string[] = []): (key: string) => string {
	const taken = new Set(takenBefore);
	const counts = new Map<string, number>();
	return (text) => {
		const key = safeKey(text);
		let name = key;
		while (taken.has(name)) {
			const count = (counts.get(key) ?? 1) + 1;
			counts.set(key, count);
			name = `${key} ${count}`;
		}
		taken.add(name);
		return name;
	};
}
