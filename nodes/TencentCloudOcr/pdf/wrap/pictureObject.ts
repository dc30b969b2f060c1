import type { Budget } from '../budget';
import { deflate } from '../deflate';
import { readBmp } from './bmp';
import { flattened, paletteOnWhite } from './flatten';
import { jpegHead } from './jpeg';
import { readPng, SAMPLES } from './pngFile';

/** A picture as an object of a PDF, 8.9.5. */
export interface PictureObject {
	width: number;
	height: number;
	/** Pixels per inch, where the file says so. */
	resolution?: number;
	/** How it is to be shown, as EXIF numbers it. */
	orientation?: number;
	/** Of its dictionary, but for its size. */
	entries: string;
	data: Buffer;
}

const GRAY = '/DeviceGray';
const RGB = '/DeviceRGB';
const FLATE = '/Filter/FlateDecode';

const indexed = (palette: Buffer) =>
	`[/Indexed${RGB} ${palette.length / 3 - 1}<${palette.toString('hex')}>]`;

const described = (colors: string, bits: number) =>
	`/ColorSpace${colors.startsWith('[') ? '' : ' '}${colors}/BitsPerComponent ${bits}`;

/** The very bytes of the file. */
function jpegObject(file: Buffer): PictureObject | undefined {
	const head = jpegHead(file);
	const colors = { 1: GRAY, 3: RGB, 4: '/DeviceCMYK' }[head?.components ?? 0];
	if (!head?.isCommon || head.bits !== 8 || !colors) return undefined;
	const { width, height, resolution, orientation, components, bits, isAdobe } = head;
	if (!width || !height) return undefined;
	const decode = components === 4 && isAdobe ? '/Decode[1 0 1 0 1 0 1 0]' : '';
	const entries = `${described(colors, bits)}/Filter/DCTDecode${decode}`;
	return { width, height, resolution, orientation, entries, data: file };
}

/** The very compressed rows, but for what PDF does not have: transparency and passes. */
async function pngObject(file: Buffer, budget: Budget): Promise<PictureObject | undefined> {
	const png = readPng(file);
	if (!png) return undefined;
	const { width, height, resolution, bits, colorType, isInterlaced, transparency } = png;
	const hasPalette = colorType === 3;
	if (!width || !height || (hasPalette && png.palette.length < 3)) return undefined;
	const base = colorType % 4 === 2 ? RGB : GRAY;
	const colors = hasPalette ? indexed(paletteOnWhite(png)) : base;
	const size = { width, height, resolution };
	if (isInterlaced || colorType >= 4) {
		const data = await deflate(flattened(png, budget));
		return { ...size, entries: `${described(colors, 8)}${FLATE}`, data };
	}
	// the one color that does not cover, as 16 bits for each of its samples
	const clear = Array.from({ length: hasPalette ? 0 : transparency.length >> 1 }, (_, n) =>
		transparency.readUInt16BE(n * 2),
	);
	const mask = clear.length ? `/Mask[${clear.flatMap((value) => [value, value]).join(' ')}]` : '';
	const parameters = `/Predictor 15/Colors ${SAMPLES[colorType]}/BitsPerComponent ${bits}/Columns ${width}`;
	const entries = `${described(colors, bits)}${FLATE}/DecodeParms<<${parameters}>>${mask}`;
	return { ...size, entries, data: png.data };
}

async function bmpObject(file: Buffer): Promise<PictureObject | undefined> {
	const bmp = readBmp(file);
	if (!bmp) return undefined;
	const { width, height, resolution, bits, palette } = bmp;
	const colors = palette ? described(indexed(palette), bits) : described(RGB, 8);
	return {
		...{ width, height, resolution },
		entries: `${colors}${FLATE}`,
		data: await deflate(bmp.rows()),
	};
}

/** @returns undefined for files that are no JPEG, PNG or BMP, or are one that PDF cannot show */
export const pictureObject = async (
	file: Buffer,
	budget: Budget,
): Promise<PictureObject | undefined> =>
	jpegObject(file) ?? (await pngObject(file, budget)) ?? (await bmpObject(file));
