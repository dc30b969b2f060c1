import type { IDataObject } from 'n8n-workflow';

/** What an item says: without the columns that are there only so that all documents have the same. */
export const said = (json: IDataObject): IDataObject =>
	Object.fromEntries(
		Object.entries(json).filter(
			([, value]) => value !== null && !(Array.isArray(value) && !value.length),
		),
	);

/** The same for rows; of a document with one table, without its number. */
export function saidByRows(rows: IDataObject[]): IDataObject[] {
	const numberOf = ({ Table, table }: IDataObject) => Table ?? table;
	const isOnly = !rows.some((row) => Number(numberOf(row)) > 1);
	return rows.map((row) => {
		const { Table, table, ...others } = said(row);
		// a list is a table of the document, or one that it has a column for
		const own = { ...(Table !== undefined && { Table }), ...(table !== undefined && { table }) };
		return isOnly ? others : { ...others, ...own };
	});
}
