import type { Objects } from '../objects';
import { getObject, isStream, resolve } from '../objects';
import { streamData } from '../streams';
import type { Dict, Value } from '../values';
import { isDict, isRef, isString, nameOf } from '../values';
import type { Raster } from './png';
import { decodeString } from './strings';

const COMPONENTS: Record<string, 1 | 3> = {
	DeviceGray: 1,
	CalGray: 1,
	DeviceRGB: 3,
	CalRGB: 3,
};

const listOf = (objects: Objects, value: Value | undefined): Value[] => {
	const found = resolve(objects, value) ?? null;
	return Array.isArray(found) ? found : [found];
};

/** How many numbers make a color, 8.6; undefined for what is neither gray nor RGB. */
function componentsOf(objects: Objects, space: Value | undefined): 1 | 3 | undefined {
	const [name, profile] = listOf(objects, space).map((item) => resolve(objects, item));
	if (nameOf(name) !== 'ICCBased') return COMPONENTS[nameOf(name) ?? ''];
	const count = isDict(profile) ? resolve(objects, profile.get('N')) : undefined;
	return count === 1 || count === 3 ? count : undefined;
}

async function bytesOf(objects: Objects, value: Value | undefined): Promise<Buffer | undefined> {
	const object = isRef(value) ? getObject(objects, value.ref) : undefined;
	if (isStream(object)) return await streamData(objects, object);
	const text = resolve(objects, value);
	return isString(text) ? decodeString(text) : undefined;
}

/** A palette of as many colors as there are numbers; the last stands for those past the end. */
function paletteOf(colors: number[][], bits: number): Buffer {
	const all = Array.from({ length: 2 ** bits }, (_, n) => colors[Math.min(n, colors.length - 1)]);
	return Buffer.from(all.flat());
}

/** Gray of which 0 is white. */
const inverted = (bits: number) =>
	paletteOf(
		Array.from({ length: 2 ** bits }, (_, n) => Array(3).fill(255 - (n * 255) / (2 ** bits - 1))),
		bits,
	);

/** 8.6.6.3 */
async function indexed(objects: Objects, [, base, , table]: Value[], bits: number) {
	const components = componentsOf(objects, base);
	const bytes = await bytesOf(objects, table);
	if (!components || !bytes || bytes.length < components || bits > 8) return undefined;
	const colors = Array.from({ length: Math.floor(bytes.length / components) }, (_, n) =>
		[0, 1, 2].map((c) => bytes[n * components + (c % components)]),
	);
	return { colorType: 3 as const, palette: paletteOf(colors, bits) };
}

type Colors = Pick<Raster, 'colorType' | 'palette'>;

/** How PNG says the colors of a picture; undefined when it cannot. */
export async function colorsOf(
	objects: Objects,
	dict: Dict,
	bits: number,
): Promise<Colors | undefined> {
	const decode = String(listOf(objects, dict.get('Decode')));
	const isMask = dict.get('ImageMask') === true;
	const space = dict.get('ColorSpace');
	const list = listOf(objects, space);
	if (nameOf(resolve(objects, list[0])) === 'Indexed') {
		const isPlain = decode === '' || decode === `0,${2 ** bits - 1}`;
		return isPlain ? await indexed(objects, list, bits) : undefined;
	}
	const components = isMask ? 1 : componentsOf(objects, space);
	if (components === 3) {
		return bits >= 8 && ['', '0,1,0,1,0,1'].includes(decode) ? { colorType: 2 } : undefined;
	}
	if (components !== 1) return undefined;
	if (decode === '1,0') return bits > 8 ? undefined : { colorType: 3, palette: inverted(bits) };
	return ['', '0,1'].includes(decode) ? { colorType: 0 } : undefined;
}
