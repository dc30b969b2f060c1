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
	return file.length > 4 && file.readUInt16BE(0) === 0xffd8 ? jpegSize(file) : undefined;
}

/** The frame header of a JPEG: SOF0 to SOF15 without the tables DHT, JPG and DAC between them. */
function jpegSize(file: Buffer): Size | undefined {
	let offset = 2;
	while (offset + 9 < file.length) {
		if (file[offset] !== 0xff) return undefined;
		const marker = file[offset + 1];
		if (marker === 0xff) {
			offset++;
			continue;
		}
		if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
			return { height: file.readUInt16BE(offset + 5), width: file.readUInt16BE(offset + 7) };
		}
		offset += 2 + file.readUInt16BE(offset + 2);
	}
	return undefined;
}
