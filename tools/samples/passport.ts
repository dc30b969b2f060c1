import type { SKRSContext2D } from '@napi-rs/canvas';

import { mrzCheckDigit } from './checkDigits';
import { rule, sheet, write } from './ink';
import { encodePng } from './png';
import type { Sample } from './sample';

const surname = 'LINDENBERG';
const givenNames = 'CHARLOTTE MARIANNE';
const number = 'U48R21907';
const birth = '890523';
const expiry = '341106';
const sex = 'F';
const personalNumber = 'KR42067315';

const filled = (text: string, length: number) => text.padEnd(length, '<');
const checked = (text: string) => text + mrzCheckDigit(text);

/** ICAO 9303 part 4, 4.2.2: the two lines of a passport. UTO is the code kept for specimens. */
const firstLine = filled(`P<UTO${surname}<<${givenNames.replace(/ /g, '<')}`, 44);
const document = checked(filled(number, 9));
const dates = [checked(birth), sex, checked(expiry)];
const personal = checked(filled(personalNumber, 14));
const composite = mrzCheckDigit(document + dates[0] + dates[2] + personal);
const mrz = [firstLine, `${document}UTO${dates.join('')}${personal}${composite}`];

const PAPER = '#f2f5ee';
const BLUE = '#2b4a78';

const fields: Array<[label: string, value: string, x: number, y: number]> = [
	['Type', 'P', 420, 140],
	['Code of issuing State', 'UTO', 560, 140],
	['Passport No.', number, 900, 140],
	['Surname', surname, 420, 216],
	['Given names', givenNames, 420, 292],
	['Nationality', 'UTOPIAN', 420, 368],
	['Personal No.', personalNumber, 840, 368],
	['Date of birth', '23 MAY 1989', 420, 444],
	['Sex', sex, 700, 444],
	['Place of birth', 'PORT ELLERY', 840, 444],
	['Date of issue', '07 NOV 2024', 420, 520],
	['Authority', 'PASSPORT OFFICE', 840, 520],
	['Date of expiry', '06 NOV 2034', 420, 596],
];

function drawBackground(ink: SKRSContext2D) {
	ink.lineWidth = 1.5;
	ink.strokeStyle = '#dfe8df';
	for (let line = 0; line < 30; line++) {
		ink.beginPath();
		for (let x = 0; x <= 1250; x += 10) {
			ink.lineTo(x, 90 + line * 20 + 16 * Math.sin(x / 70 + line / 3));
		}
		ink.stroke();
	}
	rule(ink, 0, 690, 1250, 190, '#fafbf8');
}

function drawPortrait(ink: SKRSContext2D) {
	ink.save();
	ink.beginPath();
	ink.roundRect(60, 150, 310, 400, 10);
	ink.clip();
	ink.fillStyle = '#d9dee2';
	ink.fillRect(60, 150, 310, 400);
	const shape = (colour: string, x: number, y: number, rx: number, ry: number) => {
		ink.fillStyle = colour;
		ink.beginPath();
		ink.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI);
		ink.fill();
	};
	shape('#4a4440', 215, 320, 98, 124);
	ink.fillStyle = '#4a4440';
	ink.fillRect(117, 320, 196, 120);
	shape('#5d7186', 215, 560, 150, 110);
	ink.fillStyle = '#c39c83';
	ink.fillRect(186, 390, 58, 84);
	shape('#d0a98f', 215, 330, 68, 90);
	shape('#4a4440', 215, 256, 66, 30);
	ink.restore();
}

function drawSpecimen(ink: SKRSContext2D) {
	ink.save();
	ink.translate(730, 400);
	ink.rotate(-0.36);
	write(ink, 'SPECIMEN', 0, 60, {
		size: 170,
		weight: 'bold',
		colour: 'rgba(205, 60, 60, 0.2)',
		align: 'center',
		spacing: 8,
	});
	ink.restore();
}

/** Ten characters to the inch. As in OCR-B, an O is round and wide, a zero is narrow. */
function drawMrz(ink: SKRSContext2D) {
	mrz.forEach((line, row) => {
		[...line].forEach((character, column) => {
			const family = character === 'O' ? 'Sans' : 'Mono';
			write(ink, character, 76 + column * 25.4, 764 + row * 64, {
				size: 38,
				family,
				align: 'center',
			});
		});
	});
}

function draw() {
	const [canvas, ink] = sheet(1250, 880, PAPER);
	drawBackground(ink);
	rule(ink, 0, 0, 1250, 84, BLUE);
	write(ink, 'UTOPIA', 60, 57, { size: 42, weight: 'bold', colour: '#ffffff', spacing: 6 });
	write(ink, 'PASSPORT', 1190, 56, {
		size: 34,
		weight: 'bold',
		colour: '#ffffff',
		align: 'right',
		spacing: 4,
	});
	drawPortrait(ink);
	drawSpecimen(ink);
	for (const [label, value, x, y] of fields) {
		write(ink, label, x, y, { size: 19, colour: BLUE });
		write(ink, value, x, y + 33, { size: 30, weight: 'bold' });
	}
	write(ink, 'C. Lindenberg', 90, 630, {
		size: 40,
		family: 'Serif',
		weight: 'italic',
		colour: '#22252c',
	});
	rule(ink, 60, 645, 310, 1, '#7b8794');
	drawMrz(ink);
	return encodePng(canvas);
}

export const passport: Sample = {
	file: 'passport.png',
	truth: {
		kind: 'passport',
		country: 'UTO',
		number,
		surname,
		givenNames,
		nationality: 'UTOPIAN',
		dateOfBirth: '1989-05-23',
		sex,
		placeOfBirth: 'PORT ELLERY',
		personalNumber,
		date: '2024-11-07',
		dateOfExpiry: '2034-11-06',
		mrz,
		texts: [
			'PASSPORT',
			...fields
				.slice(2)
				.map(([, value]) => value)
				.filter((v) => v.length > 1),
		],
	},
	draw,
};
