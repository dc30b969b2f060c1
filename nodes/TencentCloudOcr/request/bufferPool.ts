/** Below this size a new buffer costs less than keeping one. */
const SMALL_BYTES = 256 * 1024;
/** Sizes are rounded up to this, so that bodies of about the same size share a slab. */
const STEP_BYTES = 256 * 1024;

export interface Slabs {
	/** A buffer of just this size; what was in it before is still there. */
	take(size: number): Buffer;
	/** Only when nobody reads the buffer any more. */
	giveBack(body: Buffer): void;
}

/**
 * Buffers of request bodies that are used again. A new buffer of megabytes for every call makes the
 * garbage collector go through all of n8n's memory again and again; that costs more than the call.
 * @param mostBytes kept for later, all together
 */
export function slabs(mostBytes: number): Slabs {
	const free: ArrayBufferLike[] = [];
	let kept = 0;
	return {
		take(size) {
			if (size < SMALL_BYTES) return Buffer.allocUnsafe(size);
			const length = Math.ceil(size / STEP_BYTES) * STEP_BYTES;
			const index = free.findIndex(
				({ byteLength }) => byteLength >= size && byteLength <= 2 * length,
			);
			if (index < 0) return Buffer.from(Buffer.allocUnsafeSlow(length).buffer, 0, size);
			const [slab] = free.splice(index, 1);
			kept -= slab.byteLength;
			return Buffer.from(slab, 0, size);
		},
		giveBack({ buffer, length }) {
			if (length < SMALL_BYTES || kept + buffer.byteLength > mostBytes) return;
			free.push(buffer);
			kept += buffer.byteLength;
		},
	};
}
