import type { SKRSContext2D } from '@napi-rs/canvas';

import { vinCheckDigit } from './checkDigits';
import { grain, rule, sheet, write } from './ink';
import { encodePng } from './png';
import type { Sample } from './sample';

const maker = 'UTOPIA MOTOR WORKS';
const unchecked = 'UTPKM52H0TX048157';
const vin = unchecked.slice(0, 8) + vinCheckDigit(unchecked) + unchecked.slice(9);

const facts = [
	['Type', 'HERON 52 H'],
	['Engine No.', 'K4M 731 926'],
	['Engine capacity', '1598 cm3'],
	['Max. power', '85 kW'],
	['Permitted mass', '1840 kg'],
	['Date of manufacture', '02 / 2026'],
];

const DARK = '#23262a';

/** Rows of one grey each: the look of brushed metal, and next to nothing in a PNG. */
function drawMetal(ink: SKRSContext2D) {
	const random = grain(17);
	ink.save();
	ink.beginPath();
	ink.roundRect(30, 30, 1040, 600, 26);
	ink.clip();
	for (let y = 30; y < 630; y++) {
		const grey = Math.round(206 + 12 * Math.sin(y / 130) + 6 * random());
		ink.fillStyle = `rgb(${grey}, ${grey}, ${grey + 3})`;
		ink.fillRect(30, y, 1040, 1);
	}
	ink.restore();
	ink.strokeStyle = DARK;
	ink.lineWidth = 4;
	ink.beginPath();
	ink.roundRect(50, 50, 1000, 560, 16);
	ink.stroke();
}

function drawRivet(ink: SKRSContext2D, x: number, y: number) {
	for (const [colour, radius] of [
		['#6d7278', 17],
		['#a4a9ae', 14],
		['#d4d7da', 7],
	] as const) {
		ink.fillStyle = colour;
		ink.beginPath();
		ink.arc(x - (17 - radius) / 4, y - (17 - radius) / 4, radius, 0, 2 * Math.PI);
		ink.fill();
	}
}

function draw() {
	const [canvas, ink] = sheet(1100, 660, '#3d4a58');
	drawMetal(ink);
	for (const y of [90, 570]) for (const x of [92, 1008]) drawRivet(ink, x, y);
	write(ink, maker, 550, 112, { size: 42, weight: 'bold', align: 'center', spacing: 3 });
	write(ink, 'Made in Utopia', 550, 150, { size: 22, align: 'center' });
	rule(ink, 130, 176, 840, 3, DARK);
	write(ink, 'Vehicle identification number', 550, 214, { size: 22, align: 'center' });
	write(ink, vin, 555, 282, {
		size: 56,
		family: 'Mono',
		weight: 'bold',
		align: 'center',
		spacing: 10,
	});
	rule(ink, 130, 316, 840, 3, DARK);
	facts.forEach(([label, value], i) => {
		const x = i % 2 ? 580 : 140;
		const y = 366 + Math.floor(i / 2) * 84;
		write(ink, label, x, y, { size: 20 });
		write(ink, value, x, y + 36, { size: 32, weight: 'bold', spacing: 1 });
	});
	return encodePng(canvas);
}

export const plate: Sample = {
	file: 'vehicle-plate.png',
	truth: {
		kind: 'vehicle identification plate',
		maker,
		vin,
		number: vin,
		type: facts[0][1],
		engineNumber: facts[1][1],
		date: '2026-02',
		texts: [maker, vin, ...facts.map(([, value]) => value)],
	},
	draw,
};
