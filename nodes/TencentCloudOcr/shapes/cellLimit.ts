/**
 * Cells that may be made of one document. Rows repeat the fields of a document and have all columns
 * of their table, so an answer of a megabyte could fill the memory with them.
 */
export const MOST_CELLS = 1_000_000;

/** Columns of rows that may be any number: a document of thousands of pages has as many as it has. */
const USUAL_COLUMNS = 40;

/** Characters of texts that are written into several cells. */
export const MOST_CHARACTERS = 64_000_000;

/**
 * Called before they are made.
 * @param grids rows that will have the same columns: how many rows, and how many columns
 * @throws Error if they are too many
 */
export function checkCells(grids: Array<[rows: number, columns: number]>): void {
	let [cells, usual] = [0, 0];
	for (const [rows, columns] of grids) {
		cells += rows * columns;
		usual += rows * USUAL_COLUMNS;
	}
	if (cells > Math.max(MOST_CELLS, usual))
		throw new Error(`its rows would have ${cells} cells, more than n8n can hold`);
}
