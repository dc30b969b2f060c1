import { jpegHead } from '../../pdf/wrap/jpeg';

export interface Size {
	width: number;
	height: number;
}

/** Width and height in pixels from the head of a JPEG, PNG or BMP; undefined for anything else. */
export function imageSize(file: Buffer): Size | undefined {
	if (file.length > 24 && file.toString('latin1', 1, 4) === 'PNG') {
		return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
	}
	if (file.length > 26 && file.toString('latin1', 0, 2) === 'BM') {
		// rows may be stored from top to bottom, which the height says by its sign
		return { width: Math.abs(file.readInt32LE(18)), height: Math.abs(file.readInt32LE(22)) };
	}
	return jpegHead(file);
}
