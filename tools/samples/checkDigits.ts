const MRZ_WEIGHTS = [7, 3, 1];

const mrzValue = (character: string) => (character === '<' ? 0 : parseInt(character, 36));

/** ICAO 9303 part 3, 4.9: digits count as themselves, A to Z as 10 to 35, the filler as 0. */
export const mrzCheckDigit = (text: string) =>
	String([...text].reduce((sum, c, i) => sum + mrzValue(c) * MRZ_WEIGHTS[i % 3], 0) % 10);

const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const VIN_VALUES: Record<string, number> = Object.fromEntries(
	['A1 B2 C3 D4 E5 F6 G7 H8 J1 K2 L3 M4 N5 P7 R9 S2 T3 U4 V5 W6 X7 Y8 Z9'.split(' ')]
		.flat()
		.map(([letter, value]) => [letter, Number(value)]),
);

/** 49 CFR 565.15: the ninth character of a VIN. Its own place weighs nothing. */
export function vinCheckDigit(vin: string) {
	const sum = [...vin].reduce((s, c, i) => s + (VIN_VALUES[c] ?? Number(c)) * VIN_WEIGHTS[i], 0);
	return sum % 11 === 10 ? 'X' : String(sum % 11);
}
