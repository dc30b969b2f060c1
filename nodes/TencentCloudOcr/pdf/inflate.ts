import type { Budget } from './budget';
import { spend } from './budget';

const SLICE = 32 * 1024;

/**
 * Hands over the bytes in slices. There may be more than the compressed data: the decompressor
 * stops at the end of it.
 */
async function feed(
	writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>,
	bytes: Buffer,
	budget: Budget,
	isWanted: () => boolean,
): Promise<void> {
	for (let at = 0; at < bytes.length && isWanted(); at += SLICE) {
		await writer.ready;
		// the first slice is paid for by `streams`
		budget.work -= at === 0 ? 0 : SLICE;
		if (budget.work < 0) break;
		await writer.write(new Uint8Array(bytes.subarray(at, at + SLICE)));
	}
	await writer.close();
}

/**
 * FlateDecode, 7.4.4, in chunks. Damaged data gives what came out before the damage: the readers
 * of the result notice what is missing.
 */
export async function* inflated(bytes: Buffer, budget: Budget): AsyncGenerator<Uint8Array> {
	const { readable, writable } = new DecompressionStream('deflate');
	const reader = readable.getReader();
	let wanted = true;
	feed(writable.getWriter(), bytes, budget, () => wanted).catch(() => {
		// the reader is told of the same error
	});
	try {
		for (;;) {
			const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
			if (done || value === undefined) return;
			spend(budget, 'inflated', value.length);
			yield value;
		}
	} finally {
		wanted = false;
		await reader.cancel().catch(() => {});
	}
}

export async function inflate(bytes: Buffer, budget: Budget): Promise<Buffer> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of inflated(bytes, budget)) chunks.push(chunk);
	return Buffer.concat(chunks);
}
