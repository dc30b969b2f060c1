import { sheet, write } from './ink';
import { encodePng } from './png';
import type { Sample } from './sample';

const title = 'Price list of the nursery, spring 2026';
const header = ['Tree', 'Height', 'In stock', 'Price'];
const rows = [
	['Apple, Ellery Red', '150 cm', '38', '24.50'],
	['Apple, Winter Cord', '180 cm', '12', '31.00'],
	['Pear, Saint Orran', '160 cm', '27', '27.90'],
	['Plum, Blue Harbour', '140 cm', '45', '22.40'],
	['Cherry, Late Bell', '170 cm', '9', '33.75'],
	['Quince, Broad Leaf', '120 cm', '16', '19.80'],
];
const LEFT = 90;
const ENDS = [560, 770, 980];

/** Columns, and nothing but blank paper between them. */
function draw() {
	const [canvas, ink] = sheet(1070, 760);
	write(ink, title, LEFT, 96, { size: 36, weight: 'bold' });
	[header, ...rows].forEach(([first, ...others], line) => {
		const y = 190 + line * 68;
		const style = { size: 30, weight: line === 0 ? 'bold' : undefined } as const;
		write(ink, first, LEFT, y, style);
		others.forEach((cell, column) =>
			write(ink, cell, ENDS[column], y, { ...style, align: 'right' }),
		);
	});
	write(ink, 'Aldous Orchards, 8 Mill Hill, Saint Orran', LEFT, 712, {
		size: 24,
		colour: '#44474a',
	});
	return encodePng(canvas);
}

export const priceList: Sample = {
	file: 'price-list.png',
	truth: {
		kind: 'table',
		title,
		header,
		rows,
		texts: [title, ...header, ...rows.flat(), 'Aldous Orchards'],
	},
	draw,
};
