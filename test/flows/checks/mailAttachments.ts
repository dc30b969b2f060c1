import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import written from '../../../examples/documents/expected.json';
import { projectFolder } from '../../../tools/n8n/folders';
import { finished } from '../executions';
import { fileOf, message, type MailFile } from '../mail';
import { rowsOf, type Row } from '../spreadsheet';
import { flowId } from '../workflows';
import type { World } from '../world';

const documents = join(projectFolder, 'examples', 'documents');
const invoice = join(documents, 'invoice.png');
const receipt = join(documents, 'receipt.jpg');
const longInvoice = join(documents, 'invoice-3-pages.pdf');

/** As mail programs add it below every text: small enough to be passed over. */
const logo: MailFile = {
	name: 'logo.png',
	type: 'image/png',
	content: createCanvas(160, 60).toBuffer('image/png'),
	inline: true,
};
const broken: MailFile = {
	name: 'scan.pdf',
	type: 'application/pdf',
	content: Buffer.from(`<html>${'Please log in. '.repeat(1500)}</html>`),
};

/** Goods as the stand-in reads them: it misses small print below a name on a photograph. */
interface Item {
	description: string;
	quantity: number;
	unitPrice: number;
	amount: number;
}
const rowsOfItems = (items: Item[], document: Row): Row[] =>
	items.map(({ description, quantity, unitPrice, amount }) => ({
		...document,
		Item: description,
		Quantity: quantity,
		'Unit Price': unitPrice,
		Amount: amount,
	}));

const invoiceRows = rowsOfItems(written['invoice.png'].items, {
	Received: '2026-03-16',
	From: 'billing@halden.example',
	Subject: 'Your invoice',
	File: 'invoice.png',
	Number: 'INV-2026-00417',
	Date: '2026-03-14',
	Seller: 'Halden & Moor Paper Goods Ltd.',
	Buyer: 'Brightwater Ferry Company',
	'Invoice Tax': 42.88,
	'Invoice Total': 578.88,
});
const receiptRow: Row = {
	Received: '2026-03-19',
	From: 'ines@ferry.example',
	Subject: 'Two receipts',
	File: 'receipt.jpg',
	Number: '0318-5526',
	Date: '2026-03-18',
	Seller: 'CORNER OAK GROCERY',
	Buyer: '',
	'Invoice Tax': 2.48,
	'Invoice Total': 33.48,
};
const receiptItems = written['receipt.jpg'].items.map(({ name, ...item }) =>
	name === 'Whole milk'
		? { ...item, description: name, quantity: 1, unitPrice: 2.7 }
		: { ...item, description: name },
);
const receiptRows = rowsOfItems(receiptItems, receiptRow);
const long = written['invoice-3-pages.pdf'];
const longRows = rowsOfItems(long.items, {
	Received: '2026-04-10',
	From: 'billing@halden.example',
	Subject: 'Three pages',
	File: 'invoice-3-pages.pdf',
	Number: long.number,
	Date: long.date,
	Seller: long.seller,
	Buyer: long.buyer,
	'Invoice Tax': long.tax,
	'Invoice Total': long.total,
});

export const mailFile = 'mail-attachments-to-spreadsheet.json';

export async function mailAttachments(world: World): Promise<void> {
	const { mail, rest, folder, sandbox, checks } = world;
	const id = flowId(mailFile);
	const spreadsheet = join(folder, 'invoices.xlsx');
	await mail.watched();
	const before = sandbox.calls.length;

	await checks.that(
		'the items of an attached invoice become the first rows of a new spreadsheet',
		async () => {
			mail.deliver(
				message({
					from: 'Halden & Moor <billing@halden.example>',
					subject: 'Your invoice',
					date: '2026-03-16T09:30:00Z',
					text: 'Please find our invoice attached.',
					files: [logo, fileOf(invoice)],
				}),
			);
			assert.deepEqual(await finished(rest, id, 1), ['success']);
			assert.deepEqual(rowsOf(spreadsheet), invoiceRows);
			assert.ok(!existsSync(join(folder, 'failures.csv')), 'a list of failures was written');
		},
	);

	await checks.that(
		'of several attachments the good one is added, the broken one listed',
		async () => {
			mail.deliver(
				message({
					from: 'ines@ferry.example',
					subject: 'Two receipts',
					date: '2026-03-19T08:00:00Z',
					text: 'From yesterday.',
					files: [fileOf(receipt), broken],
				}),
			);
			assert.deepEqual(await finished(rest, id, 2), ['success', 'success']);
			assert.deepEqual(rowsOf(spreadsheet), [...invoiceRows, ...receiptRows]);
			const failures = readFileSync(join(folder, 'failures.csv'), 'utf8').trim().split('\n');
			assert.equal(failures.length, 1, failures.join('\n'));
			assert.match(failures[0], /,ines@ferry\.example,Two receipts,.*scan\.pdf/);
		},
	);

	await checks.that('a picture inside the text of a mail is read as well', async () => {
		mail.deliver(
			message({
				from: 'ines@ferry.example',
				subject: 'Photo',
				date: '2026-03-20T08:00:00Z',
				text: 'I took a picture:',
				files: [fileOf(receipt, true), logo],
			}),
		);
		await finished(rest, id, 3);
		const photo = { ...receiptRow, Received: '2026-03-20', Subject: 'Photo' };
		assert.deepEqual(
			rowsOf(spreadsheet).slice(-receiptItems.length),
			rowsOfItems(receiptItems, photo),
		);
	});

	await checks.that(
		'an invoice of three pages has all its items, and the total of the last page',
		async () => {
			mail.deliver(
				message({
					from: 'Halden & Moor <billing@halden.example>',
					subject: 'Three pages',
					date: '2026-04-10T08:00:00Z',
					text: 'Please find our invoice attached.',
					files: [fileOf(longInvoice)],
				}),
			);
			await finished(rest, id, 4);
			assert.deepEqual(rowsOf(spreadsheet).slice(-longRows.length), longRows);
		},
	);

	await checks.that('a mail without documents changes nothing', async () => {
		const rows = rowsOf(spreadsheet).length;
		mail.deliver(
			message({
				from: 'ines@ferry.example',
				subject: 'Thanks',
				date: '2026-03-20T09:00:00Z',
				text: 'Thank you.',
				files: [logo],
			}),
		);
		assert.deepEqual(await finished(rest, id, 5), Array(5).fill('success'));
		assert.equal(rowsOf(spreadsheet).length, rows);
	});

	await checks.that('logos and broken files are never sent to the service', () => {
		assert.equal(sandbox.calls.length - before, 3 + long.pages);
	});
}
