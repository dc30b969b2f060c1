import type { Matrix } from '../matrix';

/** Of 1 to 8, as EXIF numbers how the pixels of a photo are to be shown (tag 0x0112). */
export interface Orientation {
	/** Takes the unit square of the pixels to that of the picture as it is shown. */
	matrix: Matrix;
	/** How far text that is shown upright is turned in the pixels, clockwise in degrees. */
	angle: number;
	isMirrored: boolean;
}

const shown = (matrix: Matrix, angle: number, isMirrored = false) => ({
	matrix,
	angle,
	isMirrored,
});

const ORIENTATIONS: Orientation[] = [
	shown([1, 0, 0, 1, 0, 0], 0),
	shown([-1, 0, 0, 1, 1, 0], 180, true),
	shown([-1, 0, 0, -1, 1, 1], 180),
	shown([1, 0, 0, -1, 0, 1], 0, true),
	shown([0, -1, -1, 0, 1, 1], 90, true),
	shown([0, -1, 1, 0, 0, 1], -90),
	shown([0, 1, 1, 0, 0, 0], -90, true),
	shown([0, 1, -1, 0, 1, 0], 90),
];

export const orientationOf = (number = 1): Orientation =>
	ORIENTATIONS[number - 1] ?? ORIENTATIONS[0];

const [ORIENTATION_TAG, ENTRY_LENGTH] = [0x0112, 12];

/**
 * The orientation in a photo's EXIF data: a TIFF file, of which the first directory is read.
 * @param bytes of the segment, from its name on
 */
export function exifOrientation(bytes: Buffer): number | undefined {
	if (bytes.toString('latin1', 0, 6) !== 'Exif\0\0') return undefined;
	const tiff = bytes.subarray(6);
	const isLittle = tiff.toString('latin1', 0, 2) === 'II';
	const short = (at: number) =>
		at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
	if (tiff.length < 8) return undefined;
	const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
	const entries = Array.from(
		{ length: short(directory) },
		(_, n) => directory + 2 + n * ENTRY_LENGTH,
	);
	const entry = entries.find((at) => short(at) === ORIENTATION_TAG);
	return entry === undefined ? undefined : short(entry + 8);
}
