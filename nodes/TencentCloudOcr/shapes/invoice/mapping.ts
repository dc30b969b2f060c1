/** A field of a branch, or several, of which the first filled one counts. */
type Source = string | string[];

/** How one type of invoice is read into the vocabulary. */
export interface InvoiceTable {
	fields: Record<string, Source>;
	/** List of the line items, and their fields. */
	items?: { list: string; fields: Record<string, Source> };
}

/** What most papers have; quota invoices have no date, fully digital ones no code. */
export const identity = { number: 'Number', code: 'Code', date: 'Date' };

/** In figures, else in words. */
export const total = ['Total', 'TotalCn'];
