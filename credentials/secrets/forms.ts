/** How a secret may be written where somebody repeats it. All of this is source for `RegExp`. */

const ENTITIES: Record<string, string> = {
	'&': 'amp',
	'<': 'lt',
	'>': 'gt',
	'"': 'quot',
	"'": 'apos',
};

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const anyCase = (hex: string) =>
	hex.replace(/[a-f]/gi, (digit) => `[${digit.toLowerCase()}${digit.toUpperCase()}]`);

const hexOf = (text: string) => Buffer.from(text).toString('hex');

/** A character as it is, and as URLs, JSON in JSON, and HTML escape it, once or several times. */
function escaped(character: string, twin = ''): string {
	if (/[A-Za-z0-9]/.test(character)) return character;
	const hex = anyCase(hexOf(character));
	const entity = ENTITIES[character];
	const forms = [
		`\\\\*[${literally(character + twin)}]`,
		`%(?:25)*${hex}`,
		`\\\\+[ux](?:00)?${hex}`,
		`&(?:amp;)*#(?:0*${character.charCodeAt(0)}|[xX]0*${hex});`,
		...(entity ? [`&(?:amp;)*${entity};`] : []),
	];
	return `(?:${forms.join('|')})`;
}

const plain = (text: string) => [...text].map((character) => escaped(character)).join('');

/** Base64 of a longer text that has it somewhere: what the neighbors have no part in. */
function base64Parts(text: string): string[] {
	const bytes = Buffer.from(text);
	return [0, 1, 2].map((before) => {
		const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
		const start = Math.ceil((before * 8) / 6);
		return encoded.slice(start, Math.floor(((before + bytes.length) * 8) / 6));
	});
}

const TWINS: Record<string, string> = { '+': '-', '/': '_' };

const base64 = (text: string) =>
	base64Parts(text).map((part) =>
		[...part].map((character) => escaped(character, TWINS[character])).join(''),
	);

/** A text, also within other text, and in base64 or hexadecimal digits. */
export const formsOf = (text: string): string[] => [
	plain(text),
	// hexadecimal digits may be written either way
	...(/^[\da-f]+$/.test(text) ? [text.toUpperCase()] : []),
	...base64(text),
	anyCase(hexOf(text)),
];

/** Four letters or digits that are never escaped, of each form of a text. */
export const anchorsOf = (text: string): string[] => {
	const hex = hexOf(text);
	const forms = [text, text.toUpperCase(), hex, hex.toUpperCase(), ...base64Parts(text)];
	return forms.map((form) => /[A-Za-z0-9]{4}/.exec(form)?.[0] ?? '');
};

/** A text that is too short for more: the word alone. */
export const wordForm = (text: string) => `(?<![A-Za-z0-9])${literally(text)}(?![A-Za-z0-9])`;
