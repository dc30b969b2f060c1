import { spend } from './budget';
import type { Indirect, PdfFile } from './file';
import { readInteger, readValue } from './lexer';
import { streamData } from './streams';
import type { Ref, Value } from './values';
import { isDict, isRef, typeOf, wholeNumber } from './values';

/** Objects in a stream, 7.5.7: pairs of number and offset, then the objects. */
export interface ObjectStream {
	numbers: number[];
	extends?: Ref;
	read(index: number): Value | undefined;
}

export const isObjectStream = ({ value, dataAt }: Indirect) =>
	dataAt !== undefined && typeOf(value) === 'ObjStm';

/** @returns undefined when it cannot be read to its end, as when it is encrypted */
export async function readObjectStream(
	file: PdfFile,
	stream: Indirect,
): Promise<ObjectStream | undefined> {
	const dict = stream.value;
	const bytes = await streamData(file, stream);
	if (!isDict(dict) || !bytes) return undefined;
	const count = wholeNumber(dict.get('N'));
	const first = wholeNumber(dict.get('First'));
	if (count === undefined || first === undefined) return undefined;

	const { budget } = file;
	const cursor = { bytes, budget, at: 0 };
	const numbers: number[] = [];
	const offsets: number[] = [];
	while (numbers.length < count) {
		const number = readInteger(cursor);
		const offset = readInteger(cursor);
		if (number === undefined || offset === undefined || first + offset >= bytes.length) {
			return undefined;
		}
		numbers.push(number);
		offsets.push(first + offset);
		spend(budget, 'work', 16);
	}
	const base = dict.get('Extends');
	return {
		numbers,
		extends: isRef(base) ? base : undefined,
		read: (index) => readValue({ bytes, budget, at: offsets[index] ?? bytes.length }),
	};
}
