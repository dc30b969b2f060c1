const quoted = (content: string) =>
	/[",\r\n]/.test(content) || content !== content.trim()
		? `"${content.replace(/"/g, '""')}"`
		: content;

/** A grid as CSV: commas, double quotes where needed, CR LF. Source: RFC 4180. */
export const csv = (grid: string[][]) =>
	grid.map((cells) => cells.map(quoted).join(',') + '\r\n').join('');
