/** What people type who have a document to read. */
export const SEARCHES =
	`ocr, photo, photo of, picture, scan, scanner, jpg, pdf, read pdf, scanned pdf, attachment, identity card,
	id card, passport, bank statement, number plate, business card, receipt, invoice, fapiao, e-invoice, vat, document ai,
	text from image, image to text, extract text, handwriting, kyc, 发票, 识别, 扫描, 文字识别, 身份证, 表格`.split(
		/,\s*/,
	);

/**
 * Other nodes have these very words as names or aliases, and n8n puts the often used ones first, or
 * those with the word in their name: the place is the best that its search allows.
 */
export const CROWDED: Record<string, number> = { image: 8, table: 6, vision: 3 };
