import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { projectFolder } from '../../../tools/n8n/folders';
import { finished } from '../executions';
import { fileOf, message, type MailFile } from '../mail';
import { rowsOf, type Row } from '../spreadsheet';
import { flowId } from '../workflows';
import type { World } from '../world';

const documents = join(projectFolder, 'examples', 'documents');
const invoice = join(documents, 'invoice.png');
const receipt = join(documents, 'receipt.jpg');

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

const invoiceRow: Row = {
	Received: '2026-03-16',
	From: 'billing@halden.example',
	Subject: 'Your invoice',
	File: 'invoice.png',
	Number: 'INV-2026-00417',
	Date: '14 March 2026',
	Seller: 'Halden & Moor Paper Goods Ltd.',
	Buyer: 'Brightwater Ferry Company',
	Tax: 42.88,
	Total: 578.88,
};
const receiptRow: Row = {
	Received: '2026-03-19',
	From: 'ines@ferry.example',
	Subject: 'Two receipts',
	File: 'receipt.jpg',
	Number: '0318-5526',
	Date: '2026-03-18',
	Seller: 'CORNER OAK GROCERY',
	Buyer: '',
	Tax: 2.48,
	Total: 33.48,
};

export async function mailAttachments(world: World): Promise<void> {
	const { mail, rest, folder, sandbox, checks } = world;
	const id = flowId('mail-attachments-to-spreadsheet.json');
	const spreadsheet = join(folder, 'invoices.xlsx');
	await mail.watched();
	const before = sandbox.calls.length;

	await checks.that(
		'a mail with one attachment becomes the first row of a new spreadsheet',
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
			assert.deepEqual(rowsOf(spreadsheet), [invoiceRow]);
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
			assert.deepEqual(rowsOf(spreadsheet), [invoiceRow, receiptRow]);
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
		assert.deepEqual(rowsOf(spreadsheet), [invoiceRow, receiptRow, photo]);
	});

	await checks.that('a mail without documents changes nothing', async () => {
		mail.deliver(
			message({
				from: 'ines@ferry.example',
				subject: 'Thanks',
				date: '2026-03-20T09:00:00Z',
				text: 'Thank you.',
				files: [logo],
			}),
		);
		assert.deepEqual(await finished(rest, id, 4), Array(4).fill('success'));
		assert.equal(rowsOf(spreadsheet).length, 3);
	});

	await checks.that('logos and broken files are never sent to the service', () => {
		assert.equal(sandbox.calls.length - before, 3);
	});
}
