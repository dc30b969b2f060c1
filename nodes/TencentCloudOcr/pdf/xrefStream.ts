import { spend } from './budget';
import type { PdfFile } from './file';
import { readIndirect, readNear } from './file';
import { streamData } from './streams';
import { isDict, typeOf, wholeNumber } from './values';
import type { Entry, Section, Xref } from './xref';

const numbers = (value: unknown): number[] | undefined =>
	Array.isArray(value) && value.every((item) => wholeNumber(item) !== undefined)
		? (value as number[])
		: undefined;

/** 7.5.8.3: three big-endian fields; a type of no width is 1. */
function entryAt(data: Buffer, at: number, widths: number[]): Entry | undefined {
	if (at + widths[0] + widths[1] + widths[2] > data.length) return undefined;
	const [type, second, third] = widths.map((width) => {
		let field = 0;
		for (const end = at + width; at < end; at++) field = field * 256 + data[at];
		return field;
	});
	if (widths[0] === 0 || type === 1) return { offset: second };
	if (type === 0) return 'free';
	// other types are null objects (table 18)
	return type === 2 ? { stream: second, index: third } : 'free';
}

/** A cross-reference stream, 7.5.8; its dictionary is the trailer. */
export async function readXrefStream(
	file: PdfFile,
	offset: number | undefined,
): Promise<Xref | undefined> {
	if (offset === undefined) return undefined;
	const stream = readNear(file, offset, (at) => {
		const object = readIndirect(file, at);
		return object?.dataAt !== undefined && typeOf(object.value) === 'XRef' ? object : undefined;
	});
	if (!stream || !isDict(stream.value)) return undefined;
	const trailer = stream.value;
	const widths = numbers(trailer.get('W'))?.slice(0, 3);
	const index = numbers(trailer.get('Index') ?? [0, trailer.get('Size') ?? 0]);
	if (!index || widths?.length !== 3 || Math.max(...widths) > 8) return undefined;
	const data = await streamData(file, stream);
	if (!data) return undefined;

	const length = widths[0] + widths[1] + widths[2];
	const sections: Section[] = [];
	for (let pair = 0, start = 0; pair + 1 < index.length; pair += 2) {
		spend(file.budget, 'work', 96);
		const [first, count] = [index[pair], index[pair + 1]];
		const from = start;
		sections.push({ first, count, entry: (at) => entryAt(data, from + at * length, widths) });
		start += count * length;
	}
	return { sections, trailer };
}
