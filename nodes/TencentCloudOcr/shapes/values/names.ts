/** Names of columns, each list separated by commas. */
export interface Names {
	/** Words without accents, in scripts that put spaces between words. */
	words: string;
	/** How compounds end, in languages that have them. */
	endings?: string;
	/** In scripts that put no spaces between words, or add to them. */
	parts: string;
}

export interface Matcher {
	/** Whether any of the names is in a name. */
	isIn(name: string): boolean;
	/** Whether a name is about what one of the names says: the price of `unit price` and of `price of sale`. */
	isNamed(name: string): boolean;
}

/** Names that are longer are no names: a sentence has words of all kinds. */
const LONGEST = 80;

/** In small letters without accents, a space around each word; `unitPrice` is two words. */
function wordsOf(name: string): string {
	const spaced = name
		.replace(/№/g, 'no ')
		.replace(/°/g, 'o ')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
		.replace(/ß/g, 'ss')
		.replace(/ø/gi, 'o')
		.replace(/ł/gi, 'l')
		.replace(/đ/gi, 'd')
		.toLowerCase();
	return ` ${spaced.replace(/[^\p{L}\d]+/gu, ' ').trim()} `;
}

const listed = (names: string) => names.split(/,\s+/).filter((name) => name !== '');

/** Before these words stands what a name is about. */
const OF = / (?:of|de|del|di|da|do|des|du|van|von) .*$/;

const IN_BRACKETS = /\s*[([][^()[\]]*[)\]]$/;

export function matcherOf({ words, endings = '', parts }: Names): Matcher {
	const all = [
		...listed(words).map(wordsOf),
		...listed(endings).map((ending) => wordsOf(ending).trimStart()),
	];
	const within = listed(parts.normalize('NFKC'));
	return {
		isIn(name) {
			if (name.length > LONGEST) return false;
			const [spaced, plain] = [wordsOf(name), name.normalize('NFKC')];
			return (
				all.some((word) => spaced.includes(word)) || within.some((part) => plain.includes(part))
			);
		},
		isNamed(name) {
			if (name.length > LONGEST) return false;
			const plain = name.normalize('NFKC').trim().replace(IN_BRACKETS, '');
			const spaced = wordsOf(plain);
			const subject = spaced.replace(OF, ' ');
			return (
				all.some((word) => spaced.endsWith(word) || subject.endsWith(word)) ||
				within.some((part) => plain.endsWith(part))
			);
		},
	};
}
