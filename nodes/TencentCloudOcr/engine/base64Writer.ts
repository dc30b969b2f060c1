import { OperationalError } from 'n8n-workflow';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const code = (bits: number) => ALPHABET.charCodeAt(bits);
/** Twelve bits as two characters, the first one in the higher byte. */
const PAIRS = Uint16Array.from(
	{ length: 4096 },
	(_, bits) => (code(bits >> 6) << 8) | code(bits & 63),
);
/** Bytes that are encoded in one step: three words become four. */
const STEP = 12;

/**
 * Writes base64 of bytes that come in pieces straight into a buffer. Node's own encoder makes a text
 * of it first; the texts of large pictures fill the heap, for which V8 then takes more memory.
 * @throws OperationalError when the room is too small, or was too large at the end
 */
export function base64Writer(room: Buffer) {
	const target = new DataView(room.buffer, room.byteOffset, room.length);
	const held = Buffer.alloc(STEP);
	let heldLength = 0;
	let offset = 0;

	const encode = (bytes: Buffer, from: number, to: number) => {
		if (offset + ((to - from) / 3) * 4 > room.length) throw changed();
		const source = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
		for (let at = from; at < to; at += STEP, offset += 16) {
			const a = source.getUint32(at);
			const b = source.getUint32(at + 4);
			const c = source.getUint32(at + 8);
			target.setUint32(offset, (PAIRS[a >>> 20] << 16) | PAIRS[(a >>> 8) & 4095]);
			target.setUint32(
				offset + 4,
				(PAIRS[((a & 255) << 4) | (b >>> 28)] << 16) | PAIRS[(b >>> 16) & 4095],
			);
			target.setUint32(
				offset + 8,
				(PAIRS[(b >>> 4) & 4095] << 16) | PAIRS[((b & 15) << 8) | (c >>> 24)],
			);
			target.setUint32(offset + 12, (PAIRS[(c >>> 12) & 4095] << 16) | PAIRS[c & 4095]);
		}
	};

	return {
		write(bytes: Buffer): void {
			let from = 0;
			if (heldLength) {
				from = bytes.copy(held, heldLength);
				heldLength += from;
				if (heldLength < STEP) return;
				encode(held, 0, STEP);
			}
			const to = bytes.length - ((bytes.length - from) % STEP);
			encode(bytes, from, to);
			heldLength = bytes.copy(held, 0, to);
		},
		end(): void {
			const last = held.toString('base64', 0, heldLength);
			if (offset + last.length !== room.length) throw changed();
			room.write(last, offset, 'latin1');
		},
	};
}

const changed = () => new OperationalError('The file has changed while it was read');

export type Base64Writer = ReturnType<typeof base64Writer>;
