import { giveTurn } from '../steps';

/** Bytes at the start of a base64 text, decoded: enough to recognise a file. */
export const headOf = (base64: string, bytes: number): Buffer =>
	Buffer.from(base64.slice(0, Math.ceil(bytes / 3) * 4), 'base64');

/**
 * Plain base64 from what people paste: with a `data:` prefix, line breaks, URL-safe letters or
 * without padding.
 * @returns undefined when the text is not base64
 */
export async function plainBase64(input: string): Promise<string | undefined> {
	if (await isPlain(input)) return input;
	const text = withoutPrefix(input)
		.replace(/\s+/g, '')
		.replace(/-/g, '+')
		.replace(/_/g, '/')
		.replace(/=+$/, '');
	// asked this way round: a pattern that matches megabytes exhausts the stack of regular expressions
	if (/[^A-Za-z0-9+/]/.test(text) || text.length % 4 === 1) return undefined;
	return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}

/** Letters that are looked at in one go. */
const SLICE_LETTERS = 1024 * 1024;

/** What n8n and most services write, without copies of megabytes. */
async function isPlain(text: string): Promise<boolean> {
	const end = text.length - 2;
	if (text.length % 4 || !/^([A-Za-z0-9+/]{2}|[A-Za-z0-9+/]=|==)$/.test(text.slice(end)))
		return false;
	for (let at = 0; at < end; at += SLICE_LETTERS) {
		if (at) await giveTurn();
		if (/[^A-Za-z0-9+/]/.test(text.slice(at, Math.min(at + SLICE_LETTERS, end)))) return false;
	}
	return true;
}

/** No prefix is longer: `data:`, the type with its parameters, `;base64,`. */
const LONGEST_PREFIX = 500;

function withoutPrefix(input: string): string {
	const head = input.slice(0, LONGEST_PREFIX);
	const prefix = /^\s*data:[^,]*;base64,/i.exec(head)?.[0] ?? '';
	return input.slice(prefix.length);
}
