import { safeKey } from '../answer/safeNames';

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
