import type { SKRSContext2D } from '@napi-rs/canvas';

import { rule, write, writeLines } from './ink';
import { pdfOf } from './pdf';
import type { Sample } from './sample';

const seller = 'Brightwater Ferry Company';
const subject = 'Summer timetable and freight rates from 1 May 2026';
const number = 'BFC/26/0093';

const opening = [
	'Dear Ms Aldous,',
	'',
	'Thank you for your letter of 20 March. We are glad that you wish to continue',
	'shipping with us this year, and we have reserved space for your pallets on all',
	'three morning crossings.',
	'',
	'From 1 May 2026 the ferry Kestrel leaves Port Ellery at 06:40 instead of 07:15.',
	'Freight must therefore be at the ramp by 06:00. The crossing to Saint Orran takes',
	'fifty-five minutes, as before. On public holidays the first ferry leaves at 08:30.',
	'',
	'The rates for freight change on the same day. You will find them on the second',
	'page, next to those that apply until the end of April. Bookings that you have made',
	'and paid before 30 April keep the old rate, whatever the day of travel.',
	'',
	'Customers with more than two hundred pallets a year receive a rebate of five per',
	'cent, which we credit in January. Your account has reached this number in each of',
	'the last two years, so the rebate will be granted again without an application.',
];

const rates = [
	['Freight', 'Until 30 April', 'From 1 May'],
	['Pallet, up to 400 kg', '18.50', '19.20'],
	['Pallet, up to 800 kg', '26.00', '27.10'],
	['Van with driver', '64.00', '66.50'],
	['Lorry up to 12 m', '142.00', '148.00'],
];

const closing = [
	'All amounts are in USD and contain the harbour fee. Dangerous goods need a written',
	'notice of three working days; our freight office sends you the form.',
	'',
	'Should you have questions, please call Mr Tomas Vey on 555 0176, or write to',
	'freight@brightwater.example. We look forward to carrying your goods.',
	'',
	'Yours sincerely,',
];

const LEFT = 72;
const NAVY = '#1b3a5c';
const body = { size: 13, family: 'Serif' } as const;

function drawFirst(ink: SKRSContext2D) {
	write(ink, seller, LEFT, 72, { size: 20, family: 'Serif', weight: 'bold', colour: NAVY });
	write(ink, '3 Quayside Road, Port Ellery 20402, Utopia', LEFT, 88, {
		size: 9,
		colour: '#55585c',
	});
	rule(ink, LEFT, 98, 451, 1.5, NAVY);
	const address = [
		'Ms Joanna Aldous',
		'Aldous Orchards',
		'8 Mill Hill',
		'Saint Orran 31550',
		'Utopia',
	];
	writeLines(ink, address, LEFT, 140, 17, body);
	write(ink, 'Port Ellery, 2 April 2026', 523, 140, { ...body, align: 'right' });
	write(ink, `Our reference: ${number}`, 523, 157, { ...body, align: 'right' });
	write(ink, subject, LEFT, 262, { size: 14, family: 'Serif', weight: 'bold' });
	writeLines(ink, opening, LEFT, 300, 20, body);
	drawFoot(ink, 1);
}

function drawSecond(ink: SKRSContext2D) {
	write(ink, `${seller}, ${number}`, LEFT, 60, { size: 9, colour: '#55585c' });
	write(ink, 'Freight rates', LEFT, 104, { size: 14, family: 'Serif', weight: 'bold' });
	rates.forEach((row, line) => {
		const y = 134 + line * 22;
		const style = { ...body, weight: line === 0 ? 'bold' : undefined } as const;
		write(ink, row[0], LEFT + 6, y, style);
		write(ink, row[1], 370, y, { ...style, align: 'right' });
		write(ink, row[2], 510, y, { ...style, align: 'right' });
		rule(ink, LEFT, y + 7, 451, line === 0 ? 1.2 : 0.5, line === 0 ? NAVY : '#b5babf');
	});
	writeLines(ink, closing, LEFT, 284, 20, body);
	drawSignature(ink);
	writeLines(ink, ['Henrik Sallow', 'Head of Freight'], LEFT, 494, 17, body);
	write(ink, 'Enclosure: form for dangerous goods', LEFT, 560, { ...body, size: 11 });
	drawFoot(ink, 2);
}

function drawSignature(ink: SKRSContext2D) {
	ink.translate(0, 16);
	ink.strokeStyle = '#20376b';
	ink.lineWidth = 1.3;
	ink.beginPath();
	ink.moveTo(76, 452);
	ink.bezierCurveTo(84, 408, 92, 404, 86, 452);
	ink.bezierCurveTo(88, 430, 104, 424, 106, 412);
	ink.bezierCurveTo(108, 402, 100, 440, 104, 450);
	ink.bezierCurveTo(116, 458, 122, 428, 130, 440);
	ink.bezierCurveTo(134, 456, 144, 432, 150, 440);
	ink.bezierCurveTo(158, 452, 166, 410, 172, 414);
	ink.bezierCurveTo(176, 424, 160, 470, 206, 440);
	ink.stroke();
	ink.translate(0, -16);
}

function drawFoot(ink: SKRSContext2D, page: number) {
	rule(ink, LEFT, 790, 451, 0.5, '#8d949b');
	write(ink, `Page ${page} of 2`, 297, 806, { size: 9, colour: '#55585c', align: 'center' });
}

const draw = () =>
	pdfOf([drawFirst, drawSecond], {
		title: subject,
		author: seller,
		written: '2026-04-02T09:00:00Z',
	});

export const letter: Sample = {
	file: 'letter.pdf',
	truth: {
		kind: 'letter',
		pages: 2,
		number,
		date: '2026-04-02',
		seller,
		subject,
		rates: { header: rates[0], rows: rates.slice(1) },
		texts: [
			seller,
			'Ms Joanna Aldous',
			'2 April 2026',
			number,
			subject,
			'the ferry Kestrel leaves',
		],
		textsOfPage2: ['Freight rates', ...rates.slice(1).flat(), 'Yours sincerely', 'Henrik Sallow'],
	},
	draw,
};
