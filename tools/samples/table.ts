import { rule, sheet, write } from './ink';
import { encodePng } from './png';
import type { Sample } from './sample';

const title = 'Stock count, warehouse B';
const header = ['Article', 'Unit', 'Quantity', 'Unit price'];
const rows = [
	['Copy paper', 'box', '148', '21.50'],
	['Envelope C5', 'pack', '320', '6.75'],
	['Ring binder', 'piece', '96', '3.20'],
	['Archive box', 'piece', '215', '4.60'],
	['Marker, black', 'dozen', '34', '11.90'],
	['Label roll', 'roll', '57', '8.40'],
];

const LEFT = 80;
const TOP = 190;
const ROW = 74;
const WIDTHS = [440, 200, 220, 220];
const EDGES = WIDTHS.reduce((edges, width) => [...edges, edges[edges.length - 1] + width], [LEFT]);
const WIDTH = EDGES[EDGES.length - 1] - LEFT;

function draw() {
	const [canvas, ink] = sheet(1240, 860);
	write(ink, title, LEFT, 92, { size: 38, weight: 'bold' });
	write(ink, 'Counted on 28 February 2026 by R. Osei', LEFT, 138, { size: 24, colour: '#44474a' });
	ink.fillStyle = '#e6eaee';
	ink.fillRect(LEFT, TOP, WIDTH, ROW);

	[header, ...rows].forEach((row, line) => {
		const y = TOP + line * ROW + 48;
		row.forEach((cell, column) => {
			const weight = line === 0 ? 'bold' : undefined;
			if (column < 2) write(ink, cell, EDGES[column] + 22, y, { size: 30, weight });
			else write(ink, cell, EDGES[column + 1] - 22, y, { size: 30, weight, align: 'right' });
		});
	});

	const height = (rows.length + 1) * ROW;
	for (let line = 0; line <= rows.length + 1; line++)
		rule(ink, LEFT, TOP + line * ROW, WIDTH + 2, 2);
	for (const edge of EDGES) ink.fillRect(edge, TOP, 2, height);
	write(ink, 'Prices in USD without tax.', LEFT, TOP + height + 56, {
		size: 22,
		colour: '#44474a',
	});
	return encodePng(canvas);
}

export const table: Sample = {
	file: 'table.png',
	truth: {
		kind: 'table',
		title,
		date: '2026-02-28',
		header,
		rows,
		texts: [title, '28 February 2026', ...header, ...rows.flat()],
	},
	draw,
};
