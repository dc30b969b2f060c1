/** Objects of ISO 32000-1, 7.3. */
export type Value = number | boolean | null | PdfString | Name | Ref | Value[] | Dict;
export interface Name {
	readonly name: string;
}
/** An indirect reference, `12 0 R`, and where its text is in the bytes that it was read from. */
export interface Ref {
	readonly ref: number;
	readonly at: number;
	readonly end: number;
}
/** Where the text of a string is, its delimiters included; see `decodeString`. */
export interface PdfString {
	readonly bytes: Buffer;
	readonly at: number;
	readonly end: number;
}
export type Dict = Map<string, Value>;

type Maybe = Value | undefined;

export const isDict = (value: Maybe): value is Dict => value instanceof Map;

export const isRef = (value: Maybe): value is Ref =>
	typeof value === 'object' && value !== null && 'ref' in value;

export const isString = (value: Maybe): value is PdfString =>
	typeof value === 'object' && value !== null && 'bytes' in value;

export const nameOf = (value: Maybe): string | undefined =>
	typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;

export const typeOf = (value: Maybe): string | undefined =>
	isDict(value) ? nameOf(value.get('Type')) : undefined;

/** A non-negative integer: an offset, a length, a number of things. */
export const wholeNumber = (value: Maybe): number | undefined =>
	typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

export const numbersOf = (values: Value[]): number[] =>
	values.map((value) => (typeof value === 'number' ? value : NaN));
