/**
 * Cells that may be made of one document. Rows repeat the fields of a document and have all columns
 * of their table, so an answer of a megabyte could fill the memory with them.
 */
export const MOST_CELLS = 1_000_000;

/** Characters of texts that are written into several cells. */
export const MOST_CHARACTERS = 64_000_000;

/** Called before they are made. @throws Error if they are too many */
export function checkCells(cells: number): void {
	if (cells > MOST_CELLS)
		throw new Error(`its rows would have ${cells} cells, more than n8n can hold`);
}
