/** Deep search of everything that hangs on a value for what must not be in it. */

export interface Needle {
	/** What it is, for the report. */
	name: string;
	text: string;
}

export interface Leak {
	needle: string;
	path: string;
	excerpt: string;
}

/** Where n8n itself puts what the user typed into the node. */
const N8N_OWN = /\.node\.parameters$/;

export function findLeaks(value: unknown, needles: Needle[], root: string): Leak[] {
	const leaks: Leak[] = [];
	const seen = new Set<unknown>();
	const search = (text: string, path: string) => {
		for (const needle of needles) {
			const at = text.indexOf(needle.text);
			if (at < 0) continue;
			leaks.push({ needle: needle.name, path, excerpt: text.slice(Math.max(0, at - 40), at + 20) });
		}
	};
	const visit = (current: unknown, path: string) => {
		if (typeof current === 'string') search(current, path);
		if ((typeof current !== 'object' && typeof current !== 'function') || current === null) return;
		if (seen.has(current) || N8N_OWN.test(path)) return;
		seen.add(current);
		if (current instanceof Uint8Array) {
			search(Buffer.from(current).toString('latin1'), path);
			return;
		}
		if (current instanceof Map || current instanceof Set) {
			[...current.entries()].forEach((entry, index) => visit(entry, `${path}{${index}}`));
		}
		// also what is not enumerable: message, stack and cause of an error
		for (const key of Reflect.ownKeys(current)) {
			const { value: inner } = Object.getOwnPropertyDescriptor(current, key) ?? {};
			search(String(key), `${path}.(key)`);
			visit(inner, `${path}.${String(key)}`);
		}
	};
	visit(value, root);
	return leaks;
}
