import { cents, money, rule, sheet, write, writeLines } from './ink';
import { encodePng } from './png';
import type { Sample } from './sample';

const seller = 'Halden & Moor Paper Goods Ltd.';
const sellerAddress = ['14 Tannery Lane', 'Port Ellery 20417', 'Utopia'];
const buyer = 'Brightwater Ferry Company';
const buyerAddress = ['Purchasing Department', '3 Quayside Road', 'Port Ellery 20402', 'Utopia'];
const number = 'INV-2026-00417';
const taxRate = 0.08;

const items = [
	{ description: 'Copy paper A4, 80 g, box of 5 reams', quantity: 12, unitPrice: 21.5 },
	{ description: 'Ring binder, 50 mm, grey', quantity: 40, unitPrice: 3.2 },
	{ description: 'Archive box, brown cardboard', quantity: 25, unitPrice: 4.6 },
	{ description: 'Delivery to the warehouse', quantity: 1, unitPrice: 35 },
].map((item) => ({ ...item, amount: cents(item.quantity * item.unitPrice) }));

const subtotal = cents(items.reduce((sum, item) => sum + item.amount, 0));
const tax = cents(subtotal * taxRate);
const total = cents(subtotal + tax);

const GREEN = '#1f5a4c';
const GREY = '#55585c';
const LEFT = 100;
const RIGHT = 1140;

function draw() {
	const [canvas, ink] = sheet(1240, 1754);
	drawHead();
	drawParties();
	drawTotals(drawItems());
	drawFoot();
	return encodePng(canvas);

	function drawHead() {
		rule(ink, 0, 0, 1240, 18, GREEN);
		ink.fillStyle = GREEN;
		for (const [i, width] of [62, 62, 40].entries()) ink.fillRect(LEFT, 98 + i * 20, width, 10);
		write(ink, seller, LEFT + 86, 126, { size: 34, weight: 'bold', colour: GREEN });
		write(ink, 'Paper, office and archive supplies since 1974', LEFT + 86, 160, {
			size: 20,
			colour: GREY,
		});
		write(ink, 'INVOICE', RIGHT, 262, { size: 56, weight: 'bold', align: 'right', spacing: 2 });
		writeLines(ink, sellerAddress, LEFT, 232, 30, { size: 22 });
		write(ink, 'Tax ID: UT 4471 902 16', LEFT, 322, { size: 22 });
	}

	function drawParties() {
		write(ink, 'BILL TO', LEFT, 420, { size: 18, weight: 'bold', colour: GREEN });
		write(ink, buyer, LEFT, 456, { size: 24, weight: 'bold' });
		writeLines(ink, buyerAddress, LEFT, 490, 31, { size: 22 });
		const facts = [
			['Invoice number', number],
			['Invoice date', '14 March 2026'],
			['Due date', '13 April 2026'],
			['Customer number', 'C-20881'],
			['Your order', 'PO 7745'],
		];
		facts.forEach(([label, value], row) => {
			write(ink, label, 700, 420 + row * 38, { size: 22, colour: GREY });
			write(ink, value, RIGHT, 420 + row * 38, { size: 22, weight: 'bold', align: 'right' });
		});
	}

	function drawItems() {
		rule(ink, LEFT, 680, RIGHT - LEFT, 54, GREEN);
		const head = { size: 22, weight: 'bold', colour: '#ffffff' } as const;
		write(ink, 'Description', LEFT + 20, 715, head);
		write(ink, 'Quantity', 750, 715, { ...head, align: 'right' });
		write(ink, 'Unit price', 930, 715, { ...head, align: 'right' });
		write(ink, 'Amount', RIGHT - 20, 715, { ...head, align: 'right' });
		items.forEach((item, row) => {
			const y = 784 + row * 66;
			write(ink, item.description, LEFT + 20, y, { size: 24 });
			write(ink, String(item.quantity), 750, y, { size: 24, align: 'right' });
			write(ink, money(item.unitPrice), 930, y, { size: 24, align: 'right' });
			write(ink, money(item.amount), RIGHT - 20, y, { size: 24, align: 'right' });
			rule(ink, LEFT, y + 24, RIGHT - LEFT, 1, '#c9ccce');
		});
		return 784 + items.length * 66;
	}

	function drawTotals(top: number) {
		const sums = [
			['Subtotal', money(subtotal)],
			[`Sales tax ${taxRate * 100} %`, money(tax)],
		];
		sums.forEach(([label, value], row) => {
			write(ink, label, 700, top + 30 + row * 46, { size: 24 });
			write(ink, value, RIGHT - 20, top + 30 + row * 46, { size: 24, align: 'right' });
		});
		rule(ink, 680, top + 102, RIGHT - 680, 3, GREEN);
		write(ink, 'Total USD', 700, top + 148, { size: 30, weight: 'bold' });
		write(ink, money(total), RIGHT - 20, top + 148, { size: 30, weight: 'bold', align: 'right' });
	}

	function drawFoot() {
		write(ink, 'Payment', LEFT, 1390, { size: 22, weight: 'bold' });
		const terms = [
			'Please pay within 30 days and give the invoice number.',
			'Ellery Mutual Bank, account 0048 2210 7736',
			'Goods stay our property until they are paid in full.',
		];
		writeLines(ink, terms, LEFT, 1424, 31, { size: 21, colour: '#333639' });
		rule(ink, LEFT, 1620, RIGHT - LEFT, 1, '#c9ccce');
		const contact = 'billing@haldenmoor.example   |   www.haldenmoor.example   |   Page 1 of 1';
		write(ink, contact, 620, 1656, { size: 18, colour: GREY, align: 'center' });
	}
}

export const invoice: Sample = {
	file: 'invoice.png',
	truth: {
		kind: 'invoice',
		number,
		date: '2026-03-14',
		dueDate: '2026-04-13',
		currency: 'USD',
		seller,
		sellerAddress: sellerAddress.join(', '),
		buyer,
		items,
		subtotal,
		taxRate,
		tax,
		total,
		texts: [seller, 'INVOICE', sellerAddress[0], number, '14 March 2026', buyer]
			.concat(items.flatMap((item) => [item.description, money(item.amount)]))
			.concat([money(subtotal), money(tax), money(total)]),
	},
	draw,
};
