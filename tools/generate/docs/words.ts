/** `a, b and c` */
export function listed(words: string[], last = 'and'): string {
	return words.length > 1
		? `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
		: (words[0] ?? '');
}

export const code = (text: unknown) => `\`${String(text)}\``;

/** Descriptions in the form have no full stop after a single sentence. */
export const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** A description as the part of a longer sentence. */
export const inSentence = (text: string) =>
	/^[A-Z][a-z ]/.test(text) ? text[0].toLowerCase() + text.slice(1) : text;

/** Without the links that only the form can show, and with signs that Markdown would take for its own. */
export const plain = (html: string) => html.replace(/<[^>]+>/g, '').replace(/[*_]/g, '\\$&');

/** As the heading's anchor is called on GitHub; a second one of the same name gets a number. */
export function anchors(): (heading: string) => string {
	const counts = new Map<string, number>();
	return (heading) => {
		const slug = heading
			.toLowerCase()
			.replace(/[^\p{L}\p{N} -]/gu, '')
			.replaceAll(' ', '-');
		const count = counts.get(slug) ?? 0;
		counts.set(slug, count + 1);
		return count ? `${slug}-${count}` : slug;
	};
}
