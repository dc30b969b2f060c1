import fc from 'fast-check';

/** What lies behind U+D7FF: the halves of characters beyond U+FFFF, which are no text. */
const [FIRST_HALF, HALVES] = [0xd800, 0x800];

const character = fc.integer({ min: 0, max: 0x10ffff - HALVES }).map(
	(index) => String.fromCodePoint(index < FIRST_HALF ? index : index + HALVES),
	(text) => {
		const code = String(text).codePointAt(0) ?? 0;
		return code < FIRST_HALF ? code : code - HALVES;
	},
);

/** Text of any characters. fast-check's own, the unit `binary`, lists a million of them first, in two seconds. */
export const anyText = (length: { maxLength?: number } = {}) =>
	fc.string({ ...length, unit: character });
