/** A value as the source text that a person would write: the linter reads literals only. */
export function literal(value: unknown, indent = ''): string {
	const deeper = `${indent}\t`;
	if (Array.isArray(value)) {
		return block(
			'[]',
			value.map((entry) => literal(entry, deeper)),
			indent,
		);
	}
	if (typeof value === 'object' && value !== null) {
		const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
		return block(
			'{}',
			entries.map(([key, entry]) => `${name(key)}: ${literal(entry, deeper)}`),
			indent,
		);
	}
	return typeof value === 'string' ? quoted(value) : String(value);
}

function block([open, close]: string, entries: string[], indent: string): string {
	if (!entries.length) return open + close;
	return `${open}\n${entries.map((entry) => `${indent}\t${entry},\n`).join('')}${indent}${close}`;
}

const name = (key: string) => (/^[A-Za-z_]\w*$/.test(key) ? key : quoted(key));

const quoted = (text: string) =>
	`'${JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;
