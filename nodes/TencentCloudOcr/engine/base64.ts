/** Bytes at the start of a base64 text, decoded: enough to recognise a file. */
export const headOf = (base64: string, bytes: number): Buffer =>
	Buffer.from(base64.slice(0, Math.ceil(bytes / 3) * 4), 'base64');

/**
 * Plain base64 from what people paste: with a `data:` prefix, line breaks, URL-safe letters or
 * without padding.
 * @returns undefined when the text is not base64
 */
export function plainBase64(input: string): string | undefined {
	const text = input
		.replace(/^\s*data:[^,]*;base64,/i, '')
		.replace(/\s+/g, '')
		.replace(/-/g, '+')
		.replace(/_/g, '/')
		.replace(/=+$/, '');
	if (!/^[A-Za-z0-9+/]*$/.test(text) || text.length % 4 === 1) return undefined;
	return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}
