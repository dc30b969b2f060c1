/** Compresses what comes in, piece by piece, for FlateDecode (7.4.4). */
export async function deflate(
	pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Buffer> {
	const { readable, writable } = new CompressionStream('deflate');
	const writer = writable.getWriter();
	const written = (async () => {
		for await (const piece of pieces) {
			await writer.ready;
			await writer.write(new Uint8Array(piece));
		}
		await writer.close();
	})().catch(async (error: unknown) => await writer.abort(error));
	const parts: Uint8Array[] = [];
	const reader = readable.getReader();
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		parts.push(part.value);
	}
	await written;
	return Buffer.concat(parts);
}
