export interface Schema {
	type: string;
	properties?: Record<string, Schema>;
	items?: Schema;
}

/** JSON schema of a value as n8n's own previews have it: types and nothing else. */
export function schemaOf(value: unknown): Schema {
	if (value === null) return { type: 'null' };
	if (Array.isArray(value)) {
		return { type: 'array', ...(value.length && { items: value.map(schemaOf).reduce(merged) }) };
	}
	if (typeof value === 'number') return { type: Number.isInteger(value) ? 'integer' : 'number' };
	if (typeof value !== 'object') return { type: typeof value };
	return {
		type: 'object',
		properties: Object.fromEntries(
			Object.entries(value as object).map(([name, entry]) => [name, schemaOf(entry)]),
		),
	};
}

/** One schema for values of both: fields of either, in the order in which they first come. */
export function merged(a: Schema, b: Schema): Schema {
	if (a.type === 'null') return b;
	if (b.type === 'null') return a;
	if (a.type !== b.type) {
		const types = [a.type, b.type].sort().join();
		if (types === 'integer,number') return { type: 'number' };
		throw new Error(`No preview can say ${a.type} and ${b.type}`);
	}
	if (a.items && b.items) return { type: a.type, items: merged(a.items, b.items) };
	if (!a.properties || !b.properties) return { ...a, ...b };
	const properties = { ...a.properties };
	for (const [name, schema] of Object.entries(b.properties)) {
		properties[name] = properties[name] ? merged(properties[name], schema) : schema;
	}
	return { type: 'object', properties };
}
