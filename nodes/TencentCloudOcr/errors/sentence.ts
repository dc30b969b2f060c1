const MOST_SAID = 400;

/** Words from outside without what may be a key, a signature or a piece of the document. */
export const harmless = (text: string): string =>
	text
		.slice(0, 10 * MOST_SAID)
		.replace(/[A-Za-z0-9+/=_%-]{30,}/g, '…')
		.slice(0, MOST_SAID);

/** No message and no description is longer: a name or an echoed value may be of any length. */
export const LONGEST_ERROR = 2_000;

/**
 * A text that fits: the longest words in quotes, which are names and values, lose their middle first;
 * what happened and what to do stay.
 */
export function bounded(text: string): string {
	if (text.length <= LONGEST_ERROR) return text;
	const shortened = text.replace(/\S{200,}|'[^']{200,}'/gu, (long) => withoutMiddle(long, 120));
	return withoutMiddle(shortened, LONGEST_ERROR);
}

const withoutMiddle = (text: string, most: number) => {
	if (text.length <= most) return text;
	const half = Math.floor((most - 1) / 2);
	return `${text.slice(0, half)}…${text.slice(-half)}`;
};

export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
