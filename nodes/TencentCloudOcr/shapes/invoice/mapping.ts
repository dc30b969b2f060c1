/** A field of a branch or a name on the paper, or several, the first filled one of which counts. */
export type Source = string | string[];

/** How one kind of invoice is read into the vocabulary. */
export interface InvoiceTable {
	fields: Record<string, Source>;
	/** The same for its line items, whatever list they are in. */
	items?: Record<string, Source>;
}

/** Most invoices have these; quota invoices have no date, fully digital ones no code. */
export const identity = { number: 'Number', code: 'Code', date: 'Date' };

/** In figures, otherwise in words. */
export const total = ['Total', 'TotalCn'];
