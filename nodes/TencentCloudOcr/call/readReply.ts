const MB = 1_000_000;
/** Megabytes of an answer, unpacked. The largest that the service gives are a few dozen. */
export const LARGEST_ANSWER_MB = 100;

/** What arrived, as text. n8n hands over a stream, and something else only where it plays the service. */
export async function readReply(body: unknown): Promise<{ text: string } | { tooLarge: true }> {
	if (!isStream(body)) return { text: typeof body === 'string' ? body : JSON.stringify(body) };
	const decoder = new TextDecoder();
	const parts: string[] = [];
	let size = 0;
	for await (const chunk of body) {
		size += chunk.length;
		// leaving the loop closes the connection
		if (size > LARGEST_ANSWER_MB * MB) return { tooLarge: true };
		parts.push(decoder.decode(chunk, { stream: true }));
	}
	return { text: parts.join('') + decoder.decode() };
}

const isStream = (body: unknown): body is AsyncIterable<Uint8Array> =>
	typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
