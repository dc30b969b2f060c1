import type { PdfFile } from './file';
import { readIndirect, readNear } from './file';
import type { ObjectStream } from './objectStream';
import { isObjectStream, readObjectStream } from './objectStream';
import type { Value } from './values';
import { isRef } from './values';

/** Where an object stands: at an offset, or in the object stream at an offset. */
export type Place = { at: number } | { streamAt: number; index: number };

export type Find = (number: number) => Place | undefined;

export interface Objects {
	/** The object of this number; undefined when there is none or it cannot be read. */
	get(number: number): Promise<Value | undefined>;
	/** The value itself, behind references. */
	resolve(value: Value | undefined): Promise<Value | undefined>;
}

export type ObjectStreams = (at: number) => Promise<ObjectStream | undefined>;

/** Opens each object stream once. */
export function objectStreamsOf(file: PdfFile): ObjectStreams {
	const opened = new Map<number, ObjectStream | undefined>();
	return async (offset) => {
		if (!opened.has(offset)) {
			const stream = readNear(file, offset, (at) => {
				const object = readIndirect(file, at);
				return object && isObjectStream(object) ? object : undefined;
			});
			opened.set(offset, stream && (await readObjectStream(file, stream)));
		}
		return opened.get(offset);
	};
}

/** A reference may lead to a reference; more than this is a circle. */
const MAX_HOPS = 16;

export function objectsOf(file: PdfFile, find: Find, streams: ObjectStreams): Objects {
	const read = new Map<number, Value | undefined>();

	async function fromStream(number: number, place: { streamAt: number; index: number }) {
		let stream = await streams(place.streamAt);
		let index = stream?.numbers[place.index] === number ? place.index : -1;
		for (let hops = 0; stream && index < 0 && hops < MAX_HOPS; hops++) {
			index = stream.numbers.indexOf(number);
			if (index >= 0) break;
			// 7.5.7: the streams of a collection refer to the one that they extend
			const base: Place | undefined = stream.extends && find(stream.extends.ref);
			stream = base && 'at' in base ? await streams(base.at) : undefined;
		}
		return stream?.read(index);
	}

	async function fetch(number: number): Promise<Value | undefined> {
		const place = find(number);
		if (!place) return undefined;
		if ('streamAt' in place) return await fromStream(number, place);
		return readNear(file, place.at, (at) => readIndirect(file, at, number))?.value;
	}

	async function get(number: number) {
		if (!read.has(number)) read.set(number, await fetch(number));
		return read.get(number);
	}

	async function resolve(value: Value | undefined) {
		for (let hops = 0; isRef(value) && hops < MAX_HOPS; hops++) value = await get(value.ref);
		return isRef(value) ? undefined : value;
	}

	return { get, resolve };
}
