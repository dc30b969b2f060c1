import type { SKRSContext2D } from '@napi-rs/canvas';

import { cents, money, rule, write, writeLines } from './ink';
import { pdfOf } from './pdf';
import type { Sample } from './sample';

const seller = 'Halden & Moor Paper Goods Ltd.';
const buyer = 'Aldous Orchards';
const number = 'INV-2026-00533';
const taxRate = 0.08;

const goods: Array<[string, number, number]> = [
	['Copy paper A4, box of 5 reams', 30, 21.5],
	['Copy paper A3, box of 5 reams', 6, 43],
	['Envelope C5, pack of 50', 40, 6.75],
	['Envelope C4, pack of 50', 25, 8.9],
	['Padded envelope, size E', 120, 0.85],
	['Ring binder, 50 mm, grey', 80, 3.2],
	['Ring binder, 80 mm, black', 60, 3.6],
	['Archive box, brown cardboard', 150, 4.6],
	['Hanging file, green', 200, 0.95],
	['Index cards, pack of 100', 12, 4.15],
	['Marker, black, box of 12', 15, 11.9],
	['Marker, red, box of 12', 8, 11.9],
	['Ballpoint pen, blue, box of 50', 10, 14.5],
	['Pencil HB, box of 12', 20, 5.4],
	['Label roll, 57 by 32 mm', 64, 8.4],
	['Label sheet, pack of 25', 30, 7.25],
	['Packing tape, brown', 96, 2.1],
	['Parcel string, 200 m', 18, 5.95],
	['Carton, 40 by 30 by 20 cm', 300, 1.15],
	['Carton, 60 by 40 by 40 cm', 150, 1.9],
	['Wrapping paper, roll', 22, 16.75],
	['Desk calendar, dated pages', 12, 9.3],
	['Visitor book, 200 pages', 4, 12.6],
	['Delivery to the orchard', 1, 48],
];
const items = goods.map(([description, quantity, unitPrice]) => ({
	description,
	quantity,
	unitPrice,
	amount: cents(quantity * unitPrice),
}));
const subtotal = cents(items.reduce((sum, { amount }) => sum + amount, 0));
const tax = cents(subtotal * taxRate);
const total = cents(subtotal + tax);

/** Items of each page, before the totals. */
const PAGES = [items.slice(0, 9), items.slice(9, 20), items.slice(20)];
const LEFT = 56;
const RIGHT = 539;
const [QUANTITY, PRICE] = [366, 452];
const GREEN = '#1f5a4c';
const ROW = 34;

function drawHead(ink: SKRSContext2D, page: number) {
	rule(ink, 0, 0, 595, 9, GREEN);
	write(ink, seller, LEFT, 58, { size: 16, weight: 'bold', colour: GREEN });
	write(ink, 'INVOICE', RIGHT, 58, { size: 20, weight: 'bold', align: 'right' });
	write(ink, `Page ${page} of ${PAGES.length}`, 297, 806, { size: 10, align: 'center' });
}

function drawParties(ink: SKRSContext2D) {
	const address = ['14 Tannery Lane', 'Port Ellery 20417, Utopia'];
	writeLines(ink, address, LEFT, 78, 15, { size: 11 });
	write(ink, 'BILL TO', LEFT, 138, { size: 10, weight: 'bold', colour: GREEN });
	write(ink, buyer, LEFT, 156, { size: 13, weight: 'bold' });
	writeLines(ink, ['8 Mill Hill', 'Saint Orran 31550, Utopia'], LEFT, 174, 15, { size: 11 });
	const facts = [
		['Invoice number', number],
		['Invoice date', '9 April 2026'],
		['Due date', '9 May 2026'],
	];
	facts.forEach(([label, value], row) => {
		write(ink, label, 350, 138 + row * 20, { size: 12 });
		write(ink, value, RIGHT, 138 + row * 20, { size: 12, weight: 'bold', align: 'right' });
	});
}

function drawItems(ink: SKRSContext2D, page: number, top: number) {
	rule(ink, LEFT, top, RIGHT - LEFT, 28, GREEN);
	const head = { size: 12, weight: 'bold', colour: '#ffffff' } as const;
	write(ink, 'Description', LEFT + 10, top + 19, head);
	write(ink, 'Quantity', QUANTITY, top + 19, { ...head, align: 'right' });
	write(ink, 'Unit price', PRICE, top + 19, { ...head, align: 'right' });
	write(ink, 'Amount', RIGHT - 10, top + 19, { ...head, align: 'right' });
	PAGES[page - 1].forEach((item, row) => {
		const y = top + 52 + row * ROW;
		const figure = { size: 13, align: 'right' } as const;
		write(ink, item.description, LEFT + 10, y, { size: 13 });
		write(ink, String(item.quantity), QUANTITY, y, figure);
		write(ink, money(item.unitPrice), PRICE, y, figure);
		write(ink, money(item.amount), RIGHT - 10, y, figure);
		rule(ink, LEFT, y + 12, RIGHT - LEFT, 0.5, '#c9ccce');
	});
	return top + 52 + PAGES[page - 1].length * ROW;
}

function drawTotals(ink: SKRSContext2D, top: number) {
	const sums = [
		['Subtotal', money(subtotal)],
		[`Sales tax ${taxRate * 100} %`, money(tax)],
	];
	sums.forEach(([label, value], row) => {
		write(ink, label, 350, top + 10 + row * 24, { size: 13 });
		write(ink, value, RIGHT - 10, top + 10 + row * 24, { size: 13, align: 'right' });
	});
	rule(ink, 340, top + 46, RIGHT - 340, 1.5, GREEN);
	write(ink, 'Total USD', 350, top + 70, { size: 16, weight: 'bold' });
	write(ink, money(total), RIGHT - 10, top + 70, { size: 16, weight: 'bold', align: 'right' });
	write(ink, 'Please pay within 30 days and give the invoice number.', LEFT, top + 130, {
		size: 11,
	});
}

const drawPage = (page: number) => (ink: SKRSContext2D) => {
	drawHead(ink, page);
	if (page === 1) drawParties(ink);
	const bottom = drawItems(ink, page, page === 1 ? 240 : 110);
	if (page === PAGES.length) drawTotals(ink, bottom);
};

export const longInvoice: Sample = {
	file: 'invoice-3-pages.pdf',
	truth: {
		kind: 'invoice',
		pages: PAGES.length,
		number,
		date: '2026-04-09',
		dueDate: '2026-05-09',
		currency: 'USD',
		seller,
		buyer,
		items,
		subtotal,
		taxRate,
		tax,
		total,
		texts: [seller, buyer, number, ...PAGES[0].map(({ description }) => description)],
		textsOfPage2: PAGES[1].map(({ description }) => description),
		textsOfPage3: [money(subtotal), money(tax), money(total)],
	},
	draw: () =>
		pdfOf(
			PAGES.map((_, index) => drawPage(index + 1)),
			{ title: `Invoice ${number}`, author: seller, written: '2026-04-09T09:00:00Z' },
		),
};
