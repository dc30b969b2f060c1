import { exifOrientation } from './orientation';

/** What the head of a JPEG says. */
export interface JpegHead {
	width: number;
	height: number;
	/** 1 gray, 3 color, 4 CMYK. */
	components: number;
	/** Of a component. */
	bits: number;
	/** Baseline, extended or progressive, which are what readers of PDF know: ISO 32000-1, 7.4.8. */
	isCommon: boolean;
	/** Adobe's programs write CMYK inverted. */
	isAdobe: boolean;
	/** Pixels per inch, where it says so. */
	resolution?: number;
	/** As EXIF numbers it. */
	orientation?: number;
}

const [SOF0, SOF2, SOF15] = [0xc0, 0xc2, 0xcf];
const [APP0, APP1, APP14] = [0xe0, 0xe1, 0xee];
/** DHT, JPG and DAC have markers among those of frames. */
const TABLES = [0xc4, 0xc8, 0xcc];

/** JFIF's density: 1 is per inch, 2 per centimeter. */
function resolutionIn(file: Buffer, at: number): number | undefined {
	if (file.toString('latin1', at, at + 5) !== 'JFIF\0') return undefined;
	const density = file.readUInt16BE(at + 8);
	return [undefined, density, density * 2.54][file[at + 7]];
}

/** The segments up to the frame header; undefined when there is none. */
export function jpegHead(file: Buffer): JpegHead | undefined {
	if (file.length < 4 || file.readUInt16BE(0) !== 0xffd8) return undefined;
	let resolution: number | undefined;
	let orientation: number | undefined;
	let isAdobe = false;
	for (let at = 2; at + 10 <= file.length;) {
		if (file[at] !== 0xff) return undefined;
		const marker = file[at + 1];
		if (marker === 0xff) {
			at++;
			continue;
		}
		const data = at + 4;
		if (marker >= SOF0 && marker <= SOF15 && !TABLES.includes(marker)) {
			const [bits, components] = [file[data], file[data + 5]];
			const [height, width] = [file.readUInt16BE(data + 1), file.readUInt16BE(data + 3)];
			const isCommon = marker <= SOF2;
			return { width, height, components, bits, isCommon, isAdobe, resolution, orientation };
		}
		if (marker === APP0 && data + 10 <= file.length) resolution ??= resolutionIn(file, data);
		const end = at + 2 + file.readUInt16BE(at + 2);
		if (marker === APP1) orientation ??= exifOrientation(file.subarray(data, end));
		if (marker === APP14) isAdobe ||= file.toString('latin1', data, data + 5) === 'Adobe';
		at = end;
	}
	return undefined;
}
