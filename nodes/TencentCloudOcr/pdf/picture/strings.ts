import type { PdfString } from '../values';

/** Table 3: what a backslash makes of the character after it. */
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescape(text: string): string {
	return text.replace(/\r\n?/g, '\n').replace(/\\([0-7]{1,3}|\n|[^])/g, (_, escaped: string) => {
		if (/^[0-7]/.test(escaped)) return String.fromCharCode(parseInt(escaped, 8) & 255);
		return escaped === '\n' ? '' : (ESCAPES[escaped] ?? escaped);
	});
}

/** The bytes that a string stands for, 7.3.4. */
export function decodeString({ bytes, at, end }: PdfString): Buffer {
	const text = bytes.toString('latin1', at + 1, end - 1);
	if (bytes[at] === 0x28) return Buffer.from(unescape(text), 'latin1');
	const digits = text.replace(/[^0-9A-Fa-f]/g, '');
	return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex');
}
