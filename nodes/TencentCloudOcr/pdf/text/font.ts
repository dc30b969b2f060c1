import { deflate } from '../deflate';
import type { Body } from '../write';
import { streamBody } from '../write';

/**
 * A TrueType font, compressed (FlateDecode), of three glyphs: none, narrow and wide. They are
 * lines from corner to corner of their box, which show nothing, but give it a size.
 */
const GLYPHLESS = Buffer.from(
	'eNpjYGRgYGBjcGBgYlBIz6lMY1YS7QGK5ACxQUZqYkrSH2dbIHsOEJtlAAXYuZhVgOwrQKySkVtSwX6BAQR+ADFP' +
		'Tn5yIgMPgwQDAyMLkM+Rm1hRwMDKwAzk8wD5CgxAu/5bMH5hBrMYQfjLfwvmFxBx5hcIceYXMHEQ9pVJNInnt/kK' +
		'EmfAAFCdQPuAfoAAkAkK/y1g6qEmIQNmxi8g25FMBLkbpIoZaAojzBRUAACrdSis',
	'base64',
);
const GLYPHLESS_LENGTH = 300;

/** Of the height of a line: above and below the line that the characters are on. */
export const [ASCENT, DESCENT] = [0.8, 0.2];

/** Codes from here on are of wide characters, as Chinese ones are. */
const FIRST_WIDE = 0x8000;

const WIDE =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;

/** The width of a character, of the height of the line. */
export const widthOf = (character: string) => (WIDE.test(character) ? 1 : 0.5);

const hex = (number: number) => number.toString(16).padStart(4, '0');

/** 9.10.3: UTF-16, big-endian. */
const utf16 = (character: string) =>
	Array.from({ length: character.length }, (_, n) => hex(character.charCodeAt(n))).join('');

/** 100 is the most that a block may have. */
const BLOCK = 100;

function toUnicode(codes: ReadonlyMap<string, number>): string {
	const lines = [...codes].map(([character, code]) => `<${hex(code)}> <${utf16(character)}>`);
	const blocks = Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, n) => {
		const block = lines.slice(n * BLOCK, (n + 1) * BLOCK);
		return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`;
	});
	return (
		'/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n' +
		'/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n' +
		'/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n' +
		`1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n${blocks.join('')}` +
		'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n'
	);
}

/** The codes of characters in a font: each gets one when it is first asked for. */
export class Codes {
	private readonly codes = new Map<string, number>();
	private next = { narrow: 1, wide: FIRST_WIDE };

	/** Four hexadecimal digits; those of a question mark when there are no more. */
	of(character: string): string {
		const known = this.codes.get(character);
		if (known !== undefined) return hex(known);
		const kind = widthOf(character) === 1 ? 'wide' : 'narrow';
		if (this.next[kind] === (kind === 'wide' ? 0xffff : FIRST_WIDE)) return this.of('?');
		const code = this.next[kind]++;
		this.codes.set(character, code);
		return hex(code);
	}

	/**
	 * The objects of the font: itself, its descendant, its descriptor, its file, what its codes
	 * mean, and their glyphs (9.7.6 and 9.10.3).
	 * @param first the number of the first of them
	 */
	async bodies(first: number): Promise<Body[]> {
		const name = '/Glyphless';
		const meaning = await deflate([Buffer.from(toUnicode(this.codes), 'latin1')]);
		const half = 2 * FIRST_WIDE;
		const glyphs = await deflate([Buffer.alloc(half, '\0\x01'), Buffer.alloc(half, '\0\x02')]);
		return [
			[
				`<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding/Identity-H` +
					`/DescendantFonts[${first + 1} 0 R]/ToUnicode ${first + 4} 0 R>>`,
			],
			[
				`<</Type/Font/Subtype/CIDFontType2/BaseFont${name}/CIDToGIDMap ${first + 5} 0 R` +
					'/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>' +
					`/DW 500/W[${FIRST_WIDE} 65535 1000]/FontDescriptor ${first + 2} 0 R>>`,
			],
			[
				`<</Type/FontDescriptor/FontName${name}/Flags 5/FontBBox[0 -200 1000 800]/ItalicAngle 0` +
					`/Ascent 800/Descent -200/CapHeight 800/StemV 80/FontFile2 ${first + 3} 0 R>>`,
			],
			streamBody(`/Filter/FlateDecode/Length1 ${GLYPHLESS_LENGTH}`, GLYPHLESS),
			streamBody('/Filter/FlateDecode', meaning),
			streamBody('/Filter/FlateDecode', glyphs),
		];
	}
}

export const FONT_OBJECTS = 6;
