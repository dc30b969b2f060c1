import type { Bodies } from './build';
import { stream } from './build';

/** Draws a word, and a box of a color that depends on it, so that pages differ. */
export const drawing = (word: string, font = '/F1') =>
	`0.${word.length} 0.${word.charCodeAt(0)} 0 rg 20 20 60 30 re f 0 g\n` +
	`BT ${font} 18 Tf 20 70 Td (${word}) Tj ET`;

export const HELVETICA = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';

/** A page for each word; number 3 on are pages, 103 on their contents, 50 is the font of all. */
export function drawnPages(words: string[], extra = ''): Bodies {
	const kids = words.map((_, index) => `${index + 3} 0 R`).join(' ');
	const page = (index: number) =>
		`<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents ${index + 103} 0 R` +
		`/Resources<</Font<</F1 50 0 R>>>>${extra}>>`;
	return {
		1: '<</Type/Catalog/Pages 2 0 R>>',
		2: `<</Type/Pages/Count ${words.length}/Kids[${kids}]>>`,
		50: HELVETICA,
		...Object.fromEntries(words.map((_, index) => [index + 3, page(index)])),
		...Object.fromEntries(words.map((word, index) => [index + 103, stream('', drawing(word))])),
	};
}
