/** An uncompressed BMP with the header of Windows. */
export interface BmpFile {
	width: number;
	height: number;
	/** Of a pixel: 1, 4 or 8 with a palette, 24 or 32. */
	bits: number;
	palette?: Buffer;
	/** Pixels per inch, where it says so. */
	resolution?: number;
	rows(): Generator<Buffer>;
}

const [HEADER, METER] = [14, 39.37];
const [PLAIN, MASKS] = [0, 3];
/** Those of the order that is usual: blue, green, red and a byte that says nothing. */
const USUAL_MASKS = [0xff0000, 0xff00, 0xff];

/** Blue, green, red, with a byte after them where `step` is 4. */
function rgbOf(bytes: Buffer, step: number): Buffer {
	const out = Buffer.alloc(Math.floor(bytes.length / step) * 3);
	for (let from = 0, to = 0; to < out.length; from += step, to += 3) {
		[out[to], out[to + 1], out[to + 2]] = [bytes[from + 2], bytes[from + 1], bytes[from]];
	}
	return out;
}

/** @returns undefined for what is no BMP, or compressed */
export function readBmp(file: Buffer): BmpFile | undefined {
	if (file.toString('latin1', 0, 2) !== 'BM' || file.length < HEADER + 40) return undefined;
	const headerSize = file.readUInt32LE(HEADER);
	if (headerSize < 40) return undefined;
	const [width, stated] = [file.readInt32LE(18), file.readInt32LE(22)];
	const [bits, compression] = [file.readUInt16LE(28), file.readUInt32LE(30)];
	const hasUsualMasks =
		compression === MASKS &&
		bits === 32 &&
		USUAL_MASKS.every((mask, n) => file.length > 66 && file.readUInt32LE(54 + 4 * n) === mask);
	if (compression !== PLAIN && !hasUsualMasks) return undefined;
	if (![1, 4, 8, 24, 32].includes(bits) || width <= 0 || stated === 0) return undefined;
	const height = Math.abs(stated);
	const start = file.readUInt32LE(10);
	const stride = Math.ceil((width * bits) / 32) * 4;
	if (start + stride * height > file.length) return undefined;
	const colors = Math.min(file.readUInt32LE(46) || 2 ** bits, 2 ** bits);
	const paletteAt = HEADER + headerSize;
	const density = file.readInt32LE(38) / METER;
	return {
		width,
		height,
		bits,
		...(bits <= 8 && { palette: rgbOf(file.subarray(paletteAt, paletteAt + colors * 4), 4) }),
		...(density > 0 && { resolution: density }),
		*rows() {
			for (let row = 0; row < height; row++) {
				// from the lowest row up, unless the height is negative
				const at = start + stride * (stated > 0 ? height - 1 - row : row);
				const bytes = file.subarray(at, at + Math.ceil((width * bits) / 8));
				yield bits <= 8 ? bytes : rgbOf(bytes, bits / 8);
			}
		},
	};
}
