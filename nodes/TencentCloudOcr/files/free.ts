/**
 * Gives the memory of a buffer back at once. If this were left to the garbage collector, megabytes
 * outside the heap would pile up, or make it walk through all of n8n's memory. Node 20 lacks
 * `transfer`, and does leave it to the garbage collector.
 */
export function free({ buffer, length }: Buffer): void {
	// part of a larger buffer may be in use elsewhere
	if (length === buffer.byteLength) (buffer as Transferable).transfer?.(0);
}

type Transferable = ArrayBufferLike & { transfer?(length: number): ArrayBuffer };
