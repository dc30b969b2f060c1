import { needsPause, pause, spend } from '../budget';
import type { Cursor } from '../lexer';
import { skipBlanks, word } from '../lexer';
import type { Objects } from '../objects';
import { readValue } from '../parser';
import type { Value } from '../values';

export interface Operation {
	operator: string;
	operands: Value[];
}

/** What one takes in time, in bytes read. */
const OPERATION_COST = 96;

/** The most operands that are kept: none of page content has more. */
const MAX_OPERANDS = 64;

/** The operators of a content stream, 7.8.2, each with what comes before it. */
export async function* operationsIn(bytes: Buffer, { budget }: Objects): AsyncGenerator<Operation> {
	const cursor: Cursor = { bytes, budget, at: 0 };
	let operands: Value[] = [];
	for (;;) {
		if (needsPause(budget)) await pause(budget);
		skipBlanks(cursor);
		if (cursor.at >= bytes.length) return;
		const value = readValue(cursor);
		if (value !== undefined) {
			if (operands.length < MAX_OPERANDS) operands.push(value);
			continue;
		}
		spend(budget, 'work', OPERATION_COST);
		const operator = word(cursor);
		// a delimiter that starts nothing
		if (operator === '') cursor.at++;
		yield { operator, operands };
		operands = [];
	}
}
