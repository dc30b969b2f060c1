/** Documents as COS writes them: no attributes, a list as repeated elements, no wrapper. */
export const xmlDocument = (root: string, value: unknown) =>
	`<?xml version="1.0" encoding="UTF-8"?>\n${element(root, value)}\n`;

function element(name: string, value: unknown): string {
	if (Array.isArray(value)) return value.map((entry) => element(name, entry)).join('\n');
	if (value === null || value === undefined) return `<${name}/>`;
	if (typeof value !== 'object') return `<${name}>${escaped(String(value))}</${name}>`;
	// The documented sample has them in this order.
	const inner = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	const children = inner
		.filter(([, child]) => !(Array.isArray(child) && child.length === 0))
		.map(([child, content]) => `${element(child, content)}\n`);
	return `<${name}>\n${children.join('')}</${name}>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
	return text.replace(/[&<>]/g, (character) => entities[character]);
}
