const MOST_SAID = 400;

/** Words from outside without what may be a key, a signature or a piece of the document. */
export const harmless = (text: string): string =>
	text
		.slice(0, 10 * MOST_SAID)
		.replace(/[A-Za-z0-9+/=_%-]{30,}/g, '…')
		.slice(0, MOST_SAID);

export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
