import Table from 'cli-table3';

/** A row of the spreadsheet that the example workflow writes. */
export interface DocumentRow {
	File: string;
	Kind: string;
	Date: string;
	Seller: string;
	Total: string;
	Confidence: number | null;
	Text: string;
	Error: string;
}

export function table(rows: DocumentRow[], width = process.stdout.columns || 120): string {
	const head = ['File', 'Kind', 'Date', 'Seller', 'Total', 'Conf.', 'Text'];
	const lines = rows.map((row) => [
		shortened(row.File, 24),
		shortened(row.Kind, 16),
		shortened(row.Date, 16),
		shortened(row.Seller, 20),
		shortened(row.Total, 12),
		row.Confidence ?? '',
		row.Error ? `${row.Text ? 'read in part' : 'not read'}: ${row.Error}` : row.Text,
	]);
	const rest = Math.max(
		24,
		width -
			takenBy(
				lines.map((line) => line.slice(0, -1)),
				head,
			),
	);
	const shown = lines.map((line) => [...line.slice(0, -1), shortened(String(line.at(-1)), rest)]);
	const grid = new Table({ head, style: { head: [], border: [] } });
	grid.push(...shown);
	return grid.toString();
}

/** Width of all columns but the last, borders and padding included. */
function takenBy(lines: Array<Array<string | number>>, head: string[]): number {
	const columns = head
		.slice(0, -1)
		.map((title, column) =>
			Math.max(title.length, ...lines.map((line) => String(line[column]).length)),
		);
	return columns.reduce((sum, length) => sum + length + 3, 0) + 4;
}

function shortened(text: string, length: number): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > length ? `${line.slice(0, length - 3)}...` : line;
}
