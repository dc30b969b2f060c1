import type { Codes } from '../../nodes/TencentCloudOcr/pdf/picture/faxCodes';
import { MODE_CODES, RUNS } from '../../nodes/TencentCloudOcr/pdf/picture/faxCodes';

const codesOf = <T>(codes: Codes<T>) =>
	new Map([...codes].map(([number, value]) => [value, number.toString(2).slice(1)]));
const runs = RUNS.map(codesOf);
const modes = codesOf(MODE_CODES);

function run(length: number, color: number): string {
	let bits = '';
	for (; length >= 2560 + 64; length -= 2560) bits += runs[color].get(2560);
	if (length >= 64) bits += runs[color].get(length - (length % 64));
	return bits + runs[color].get(length % 64);
}

/** Of each row, where its color changes, first to black. */
export type Changes = number[][];

/** Group 4 (ITU-T T.6, 2.2), as the flow diagram of its figure 7 says. */
export function faxOf(rows: Changes, width: number): Buffer {
	let bits = '';
	let above: number[] = [];
	for (const row of rows) {
		for (let [at, color] = [-1, 0]; at < width;) {
			const next = (changes: number[], from: number, to: number) =>
				changes.find((change, n) => change > from && n % 2 === to) ?? width;
			const [a1, b1] = [next(row, at, color), next(above, at, color)];
			const b2 = next(above, b1, 1 - color);
			if (b2 < a1) {
				bits += modes.get('pass');
				at = b2;
			} else if (Math.abs(a1 - b1) <= 3) {
				bits += modes.get(`${a1 - b1}` as '0');
				[at, color] = [a1, 1 - color];
			} else {
				const a2 = next(row, a1, 1 - color);
				bits +=
					modes.get('horizontal') + run(a1 - Math.max(at, 0), color) + run(a2 - a1, 1 - color);
				at = a2;
			}
		}
		above = row;
	}
	bits += `${modes.get('end')}${modes.get('end')}`;
	return Buffer.from(bits.match(/.{1,8}/g)?.map((byte) => parseInt(byte.padEnd(8, '0'), 2)) ?? []);
}
