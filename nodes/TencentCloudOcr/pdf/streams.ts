import { spend } from './budget';
import { inflate } from './inflate';
import type { Objects, Stream } from './objects';
import { endOfData, resolve } from './objects';
import { undoPredictor } from './predictor';
import type { Dict, Value } from './values';
import { isDict, nameOf } from './values';

/** Thrown where the data of a stream is not what it should be. */
export class Damaged extends Error {}

/** How a stream is compressed, 7.4, by its full name. */
export interface Filter {
	name: string;
	parameters: Dict;
}

const SHORT: Record<string, string> = {
	Fl: 'FlateDecode',
	DCT: 'DCTDecode',
	CCF: 'CCITTFaxDecode',
};

/** /Filter and /DecodeParms are one thing or an array of them, 7.3.8.2. */
export function filtersOf(objects: Objects, { value: dict }: Stream): Filter[] {
	const list = (key: string) => {
		const value = resolve(objects, dict.get(key)) ?? null;
		const items: Value[] = Array.isArray(value) ? value : [value];
		return items.map((item) => resolve(objects, item) ?? null);
	};
	const parameters = list('DecodeParms');
	return list('Filter').flatMap((filter, index) => {
		if (filter === null) return [];
		const name = nameOf(filter) ?? '';
		const own = parameters[index];
		return { name: SHORT[name] ?? name, parameters: isDict(own) ? own : new Map() };
	});
}

/** The bytes of a stream as they are in the file. */
export const codedData = (objects: Objects, stream: Stream): Buffer =>
	stream.bytes.subarray(stream.dataAt, endOfData(objects, stream));

/**
 * What a stream contains.
 * @param filters those to undo
 * @returns undefined for filters other than FlateDecode
 */
export async function streamData(
	objects: Objects,
	stream: Stream,
	filters: Filter[] = filtersOf(objects, stream),
): Promise<Buffer | undefined> {
	spend(objects.budget, 'streams', 1);
	let data: Buffer | undefined = codedData(objects, stream);
	for (const { name, parameters } of filters) {
		if (name !== 'FlateDecode') return undefined;
		data = undoPredictor(await inflate(data, objects.budget), parameters);
		if (!data) return undefined;
	}
	return data;
}
