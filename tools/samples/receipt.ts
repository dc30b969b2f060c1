import { cents, grain, money, rule, sheet, write, type TextStyle } from './ink';
import type { Sample } from './sample';

const seller = 'CORNER OAK GROCERY';
const number = '0318-5526';
const items = [
	{ name: 'Whole milk', quantity: 2, unitPrice: 1.35 },
	{ name: 'Rye bread', quantity: 1, unitPrice: 3.2 },
	{ name: 'Apples, 1 kg', quantity: 1, unitPrice: 2.89 },
	{ name: 'Olive oil', quantity: 1, unitPrice: 7.45 },
	{ name: 'Fresh eggs', quantity: 1, unitPrice: 3.1 },
	{ name: 'Ground coffee', quantity: 2, unitPrice: 7.07 },
].map((item) => ({ ...item, amount: cents(item.quantity * item.unitPrice) }));
const total = cents(items.reduce((sum, item) => sum + item.amount, 0));
const tax = cents(total - total / 1.08);

const [LEFT, RIGHT, MIDDLE] = [60, 620, 340];
const INK = '#2b2b30';
const SKEW = (1.4 * Math.PI) / 180;

function drawPaper() {
	const [canvas, ink] = sheet(680, 1160, '#f7f6f2');
	const line = (text: string, y: number, style: Partial<TextStyle> = {}) =>
		write(ink, text, LEFT, y, { size: 26, family: 'Mono', colour: INK, ...style });
	const centred = (text: string, y: number, style: Partial<TextStyle> = {}) =>
		write(ink, text, MIDDLE, y, {
			size: 26,
			family: 'Mono',
			colour: INK,
			align: 'center',
			...style,
		});
	const pair = (left: string, right: string, y: number, style: Partial<TextStyle> = {}) => {
		line(left, y, style);
		write(ink, right, RIGHT, y, {
			size: 26,
			family: 'Mono',
			weight: 'bold',
			colour: INK,
			...style,
			align: 'right',
		});
	};

	centred(seller, 82, { size: 38, weight: 'bold' });
	centred('27 Market Street, Port Ellery', 126);
	centred('Tel. 555 0142', 160);
	pair('Receipt', number, 222);
	pair('Date', '2026-03-18  17:42', 256);
	pair('Till 3', 'Served by Ines', 290);
	rule(ink, LEFT, 316, RIGHT - LEFT, 2, INK);
	let y = 362;
	for (const item of items) {
		pair(item.name, money(item.amount), y);
		if (item.quantity > 1) {
			line(`   ${item.quantity} x ${money(item.unitPrice)}`, (y += 34), { colour: '#404046' });
		}
		y += 46;
	}
	rule(ink, LEFT, y - 12, RIGHT - LEFT, 2, INK);
	pair('TOTAL USD', money(total), y + 36, { size: 36, weight: 'bold' });
	pair('Tax 8 % included', money(tax), y + 96);
	pair('Card **** 4471', money(total), y + 146);
	centred('Approved, code 662018', y + 206);
	centred('Thank you, come again!', y + 252, { weight: 'bold' });
	drawBarcode(y + 276);
	return canvas;

	function drawBarcode(top: number) {
		const random = grain(5526);
		for (let x = 170; x < 510;) {
			const bar = 2 + Math.floor(random() * 3) * 2;
			rule(ink, x, top, bar, 70, INK);
			x += bar + 3 + Math.floor(random() * 3) * 2;
		}
	}
}

/** The paper lies a little askew on a table, as in a picture that a telephone took. */
function draw() {
	const [canvas, ink] = sheet(800, 1290, '#d6cdbf');
	const random = grain(318);
	for (let x = 0; x < 800; x += 4) {
		rule(ink, x, 0, 4, 1290, `rgba(60, 40, 20, ${(random() * 0.14).toFixed(3)})`);
	}
	ink.translate(400, 645);
	ink.rotate(SKEW);
	ink.shadowColor = 'rgba(0, 0, 0, 0.28)';
	ink.shadowBlur = 24;
	ink.shadowOffsetY = 8;
	ink.drawImage(drawPaper(), -340, -580);
	ink.shadowColor = 'transparent';
	const light = ink.createLinearGradient(-340, -580, 340, 580);
	light.addColorStop(0, 'rgba(255, 250, 235, 0.10)');
	light.addColorStop(1, 'rgba(40, 30, 20, 0.08)');
	ink.fillStyle = light;
	ink.fillRect(-340, -580, 680, 1160);
	return canvas.encode('jpeg', 86);
}

export const receipt: Sample = {
	file: 'receipt.jpg',
	truth: {
		kind: 'receipt',
		number,
		date: '2026-03-18',
		time: '17:42',
		currency: 'USD',
		seller,
		sellerAddress: '27 Market Street, Port Ellery',
		items,
		tax,
		total,
		texts: [seller, '27 Market Street', number, '2026-03-18', ...items.map(({ name }) => name)]
			.concat(items.map(({ amount }) => money(amount)))
			.concat(['TOTAL USD', money(total), money(tax)]),
	},
	draw,
};
