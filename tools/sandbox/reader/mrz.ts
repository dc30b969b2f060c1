/** The machine-readable zone of a passport (ICAO 9303): two lines of 44 characters. */

export interface Zone {
	first: string;
	second: string;
	type: string;
	issuer: string;
	surname: string;
	givenName: string;
	number: string;
	nationality: string;
	/** Dates as YYYYMMDD. */
	birth: string;
	sex: string;
	expiry: string;
}

const width = 44;

export function parseZone(lines: string[]): Zone | undefined {
	const solid = lines.map((line) => line.toUpperCase().replaceAll(/[^A-Z0-9<]/g, ''));
	const at = solid.findIndex((line) => line.length > 30 && /^[^P]{0,2}P[A-Z<0-9]/.test(line));
	const next = solid.slice(at + 1).find((line) => line.length > 30);
	if (at < 0 || !next) return undefined;
	const first = nameLine(solid[at].slice(solid[at].indexOf('P')));
	const second = dataLine(next);
	if (!second) return undefined;
	const [surname = '', given = ''] = first.slice(5).replace(/<+$/, '').split('<<');
	const words = (text: string) => text.split('<').filter(Boolean).join(' ');
	return {
		first,
		second,
		type: first.slice(0, 2).replace('<', ''),
		issuer: first.slice(2, 5).replaceAll('<', ''),
		surname: words(surname),
		givenName: words(given),
		number: second.slice(0, 9).replaceAll('<', ''),
		nationality: second.slice(10, 13).replaceAll('<', ''),
		birth: fullDate(second.slice(13, 19), false),
		sex: second[20] === '<' ? '' : second[20],
		expiry: fullDate(second.slice(21, 27), true),
	};
}

const toLetter: Record<string, string> = { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 6: 'G', 8: 'B' };
const toDigit: Record<string, string> = {
	O: '0',
	Q: '0',
	D: '0',
	I: '1',
	L: '1',
	Z: '2',
	S: '5',
	G: '6',
	B: '8',
};

const lettersOnly = (text: string) => text.replaceAll(/\d/g, (digit) => toLetter[digit] ?? digit);
const digitsOnly = (text: string) =>
	text.replaceAll(/[A-Z]/g, (letter) => toDigit[letter] ?? letter);

/** Letters only; a long tail of fillers in which the engine saw K, C, S, E or L is all fillers. */
function nameLine(line: string): string {
	const letters = lettersOnly(line).replace(/<[<KCSEL]*<[<KCSEL]{3,}$/, (tail) =>
		'<'.repeat(tail.length),
	);
	return fit(letters.replace(/<K?<K<+$/, '<'));
}

/** Number, nationality, birth, sex and expiry stand at fixed places with check digits. */
function dataLine(line: string): string | undefined {
	for (const shift of [0, 1, 2]) {
		const text = line.slice(shift);
		const fixed =
			text.slice(0, 9) +
			digitsOnly(text.slice(9, 10)) +
			lettersOnly(text.slice(10, 13)) +
			digitsOnly(text.slice(13, 20)) +
			text.slice(20, 21) +
			digitsOnly(text.slice(21, 28)) +
			text.slice(28);
		if (/^[A-Z0-9<]{9}[0-9<][A-Z<]{3}\d{7}[MFX<]\d{7}/.test(fixed)) return repairNumber(fit(fixed));
	}
	return undefined;
}

/** O and 0 look alike in the passport number: its check digit tells which was meant. */
function repairNumber(line: string): string {
	const number = line.slice(0, 9);
	const tries = [number, digitsOnly(number), number[0] + digitsOnly(number.slice(1))];
	const right = tries.find((candidate) => checkDigit(candidate) === line[9]);
	return (right ?? number) + line.slice(9);
}

export function checkDigit(text: string): string {
	const weights = [7, 3, 1];
	const sum = [...text].reduce((total, character, index) => {
		const value = character === '<' ? 0 : Number.parseInt(character, 36);
		return total + value * weights[index % 3];
	}, 0);
	return String(sum % 10);
}

function fit(line: string): string {
	if (line.length === width) return line;
	if (line.length < width && line.includes('<<')) {
		// A filler too few: the longest run takes it.
		const runs = line.match(/<+/g) ?? [];
		const longest = runs.reduce((a, b) => (b.length >= a.length ? b : a), '');
		const at = line.lastIndexOf(longest);
		return line.slice(0, at) + '<'.repeat(width - line.length) + line.slice(at);
	}
	return line.slice(0, width).padEnd(width, '<');
}

/** Two-digit years: an expiry lies ahead, a birth behind. */
function fullDate(text: string, future: boolean): string {
	if (!/^\d{6}$/.test(text)) return '';
	const year = Number(text.slice(0, 2));
	const thisYear = new Date().getUTCFullYear() % 100;
	const century = future || year <= thisYear ? '20' : '19';
	return century + text;
}
