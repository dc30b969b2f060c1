import { deflate } from '../deflate';
import { inflated } from '../inflate';
import type { Objects, Stream } from '../objects';
import { getObject, isStream, resolve } from '../objects';
import type { Filter } from '../streams';
import { codedData, filtersOf, streamData } from '../streams';
import { isRef, wholeNumber } from '../values';
import { colorsOf } from './colors';
import { faxRows } from './fax';
import type { Raster } from './png';
import { pngOf, rowLengthOf, withFilters } from './png';

/** A picture as a file of its own. */
export interface PictureFile {
	bytes: Buffer;
	extension: 'jpg' | 'png';
	width: number;
	height: number;
}

/** More than a service reads: A4 at 400 dpi in color fits. It is in memory in pieces only. */
const [MAX_SIZE, MAX_SIDE] = [48 * 1024 * 1024, 20_000];

/** What JPEG's own colors need no help with; a fourth color is that of Photoshop's inverse CMYK. */
const PLAIN_DECODE = ['', '0,1', '0,1,0,1,0,1', '0,1,0,1,0,1,0,1', '1,0,1,0,1,0,1,0'];

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
	yield bytes;
}

/** A mask that hides nothing, as graphics libraries write with every picture. */
async function isOpaque(objects: Objects, { value: dict }: Stream): Promise<boolean> {
	const mask = dict.get('SMask') ?? null;
	if (mask === null) return (dict.get('Mask') ?? null) === null;
	const stream = isRef(mask) ? getObject(objects, mask.ref) : undefined;
	if (!isStream(stream) || stream.value.has('Decode')) return false;
	const data = await streamData(objects, stream);
	return data !== undefined && data.every((byte) => byte === 0xff);
}

/** The rows of a PNG are compressed as FlateDecode with its predictors has them. */
function isPngData(raster: Raster, filters: Filter[]): boolean {
	const number = (key: string, otherwise: number) => filters[0].parameters.get(key) ?? otherwise;
	return (
		filters.length === 1 &&
		filters[0].name === 'FlateDecode' &&
		Number(number('Predictor', 1)) >= 10 &&
		number('Columns', 1) === raster.width &&
		number('BitsPerComponent', 8) === raster.bits &&
		number('Colors', 1) === (raster.colorType === 2 ? 3 : 1)
	);
}

/** The rows of a picture one after the other, in chunks of any size. */
async function rowsOf(
	objects: Objects,
	stream: Stream,
	filters: Filter[],
	{ width, height, bits }: Raster,
): Promise<AsyncIterable<Uint8Array> | undefined> {
	const last = filters.at(-1);
	if (last?.name === 'CCITTFaxDecode') {
		const { parameters } = last;
		const isGroup4 =
			Number(parameters.get('K') ?? 0) < 0 && (parameters.get('Columns') ?? 1728) === width;
		const data = await streamData(objects, stream, filters.slice(0, -1));
		if (!isGroup4 || !data || bits !== 1) return undefined;
		const isAligned = parameters.get('EncodedByteAlign') === true;
		const blackIs1 = parameters.get('BlackIs1') === true;
		return faxRows(data, { width, height, isAligned, blackIs1 }, objects.budget);
	}
	const isOnlyFlate = filters.length === 1 && last?.name === 'FlateDecode';
	if (isOnlyFlate && Number(last.parameters.get('Predictor') ?? 1) === 1) {
		return inflated(codedData(objects, stream), objects.budget);
	}
	const data = await streamData(objects, stream, filters);
	return data && once(data);
}

/**
 * The file of a picture: the very bytes of a JPEG, a PNG of others.
 * @returns undefined when it has what neither can say: other compressions, colors, or masks
 */
export async function pictureFile(
	objects: Objects,
	stream: Stream,
): Promise<PictureFile | undefined> {
	const { value: dict } = stream;
	const number = (key: string) => wholeNumber(resolve(objects, dict.get(key))) ?? 0;
	const [width, height] = [number('Width'), number('Height')];
	if (width === 0 || height === 0 || !(await isOpaque(objects, stream))) return undefined;
	const filters = filtersOf(objects, stream);
	if (filters.at(-1)?.name === 'DCTDecode') {
		if (!PLAIN_DECODE.includes(String(resolve(objects, dict.get('Decode')) ?? '')))
			return undefined;
		const bytes = await streamData(objects, stream, filters.slice(0, -1));
		return bytes && { bytes, extension: 'jpg', width, height };
	}
	const bits = dict.get('ImageMask') === true ? 1 : number('BitsPerComponent') || 1;
	const colors = [1, 2, 4, 8, 16].includes(bits) ? await colorsOf(objects, dict, bits) : undefined;
	if (!colors) return undefined;
	const raster: Raster = { width, height, bits, ...colors };
	const size = rowLengthOf(raster) * height;
	if (size > MAX_SIZE || Math.max(width, height) > MAX_SIDE) return undefined;
	const budget = { ...objects.budget, inflated: objects.budget.inflated + size };
	const own = { ...objects, budget };
	const isReady = filters.length > 0 && isPngData(raster, filters);
	const rows = isReady ? undefined : await rowsOf(own, stream, filters, raster);
	if (!isReady && !rows) return undefined;
	const data = rows ? await deflate(withFilters(rows, raster)) : codedData(own, stream);
	return { bytes: pngOf(raster, data), extension: 'png', width, height };
}
