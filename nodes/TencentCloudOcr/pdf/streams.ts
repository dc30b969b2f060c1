import { spend } from './budget';
import { inflate } from './inflate';
import type { Objects, Stream } from './objects';
import { endOfData } from './objects';
import { undoPredictor } from './predictor';
import type { Value } from './values';
import { isDict, nameOf } from './values';

/** /Filter and /DecodeParms are one thing or an array of them, 7.3.8.2; here it is one filter. */
const only = (value: Value | undefined) =>
	Array.isArray(value) && value.length <= 1 ? value[0] : value;

/**
 * What a stream of objects contains: such streams are written with FlateDecode or plain.
 * @returns undefined when it has another filter
 */
export async function streamData(objects: Objects, stream: Stream): Promise<Buffer | undefined> {
	const { bytes, value: dict, dataAt } = stream;
	spend(objects.budget, 'streams', 1);
	const filter = only(dict.get('Filter')) ?? null;
	const coded = bytes.subarray(dataAt, endOfData(objects, stream));
	if (filter === null) return coded;
	if (!['FlateDecode', 'Fl'].includes(nameOf(filter) ?? '')) return undefined;
	const data = await inflate(coded, objects.budget);
	const parameters = only(dict.get('DecodeParms'));
	return isDict(parameters) ? undoPredictor(data, parameters) : data;
}
