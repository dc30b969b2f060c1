/** Hebrew and Arabic with their forms. */
const RTL = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc';
const isRightToLeft = new RegExp(`^[${RTL}]`);

/** Numbers; words of other scripts, with what is between them; and single characters. */
const PARTS = new RegExp(
	`\\p{N}+(?:[.,:/-]\\p{N}+)*|(?![${RTL}])\\p{L}(?:[^${RTL}]*(?![${RTL}])[\\p{L}\\p{N}])?|[^]`,
	'gu',
);

const MIRRORED: Record<string, string> = {
	'(': ')',
	')': '(',
	'[': ']',
	']': '[',
	'<': '>',
	'>': '<',
};

/**
 * The characters of a line from left to right, as they are on paper. Readers of PDF put lines of
 * Arabic and Hebrew into the order of reading again when they are copied.
 */
export function visualOrder(text: string): string[] {
	const characters = [...text];
	const first = characters.find((character) => /\p{L}/u.test(character));
	if (!first || !isRightToLeft.test(first)) return characters;
	const parts = text.match(PARTS) ?? [];
	return parts.reverse().flatMap((part) => [...(MIRRORED[part] ?? part)]);
}
