import type { IDataObject } from 'n8n-workflow';

/** Lists keep their first entry, and `fields`, which repeats the answer, stays out. */
export function example({ fields: _fields, ...json }: IDataObject): string {
	return `\`\`\`json\n${print(json)}\n\`\`\``;
}

/** JSON as prettier leaves it: objects over several lines. */
function print(value: unknown, indent = ''): string {
	const deeper = `${indent}\t`;
	if (Array.isArray(value)) {
		if (!value.length) return '[]';
		const [first] = value;
		if (typeof first !== 'object') return `[${JSON.stringify(first)}]`;
		return `[\n${deeper}${print(first, deeper)}\n${indent}]`;
	}
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const entries = Object.entries(value).map(
		([name, entry]) => `${deeper}${JSON.stringify(name)}: ${print(entry, deeper)}`,
	);
	return entries.length ? `{\n${entries.join(',\n')}\n${indent}}` : '{}';
}
