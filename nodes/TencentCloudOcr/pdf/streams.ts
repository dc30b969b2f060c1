import type { Indirect, PdfFile } from './file';
import { spend } from './budget';
import { inflate } from './inflate';
import { undoPredictor } from './predictor';
import type { Value } from './values';
import { isDict, nameOf, wholeNumber } from './values';

/** /Filter and /DecodeParms are one thing or an array of them, 7.3.8.2; here it is one filter. */
const only = (value: Value | undefined) =>
	Array.isArray(value) && value.length <= 1 ? value[0] : value;

function unfiltered({ bytes, budget }: PdfFile, dataAt: number, length: number | undefined) {
	if (length !== undefined) return bytes.subarray(dataAt, dataAt + length);
	const end = bytes.indexOf('endstream', dataAt);
	spend(budget, 'work', (end < 0 ? bytes.length : end) - dataAt);
	return end < 0 ? undefined : bytes.subarray(dataAt, end);
}

/**
 * The bytes of a stream that holds structure (cross-references, objects): such streams are
 * written with FlateDecode or plain.
 */
export async function streamData(file: PdfFile, stream: Indirect): Promise<Buffer | undefined> {
	const { value: dict, dataAt } = stream;
	if (!isDict(dict) || dataAt === undefined) return undefined;
	spend(file.budget, 'streams', 1);
	const filter = only(dict.get('Filter'));
	if (filter === undefined || filter === null) {
		return unfiltered(file, dataAt, wholeNumber(dict.get('Length')));
	}
	if (!['FlateDecode', 'Fl'].includes(nameOf(filter) ?? '')) return undefined;
	const data = await inflate(file.bytes.subarray(dataAt), file.budget);
	const parameters = only(dict.get('DecodeParms'));
	return isDict(parameters) ? undoPredictor(data, parameters) : data;
}
