import type { IDataObject } from 'n8n-workflow';

import type { Judged } from '../judge';
import { code } from '../words';

export interface Finding {
	verdict: 'holds' | 'does not hold' | 'open';
	words: string;
}

/** The calls by their ids. */
export type Seen = Map<string, Judged>;

export const holds = (words: string): Finding => ({ verdict: 'holds', words });
export const fails = (words: string): Finding => ({ verdict: 'does not hold', words });
export const open = (words: string): Finding => ({ verdict: 'open', words });

/** The answer to a call, or why there is none. */
export function answerTo(seen: Seen, id: string): { answer: IDataObject } | { missing: string } {
	const asked = seen.get(id)?.asked;
	if (!asked) return { missing: 'not asked' };
	const { response, errorCode, status } = asked;
	if (errorCode !== undefined) return { missing: `the call was refused: ${code(errorCode)}` };
	if (!response) return { missing: `no answer, HTTP status ${String(status)}` };
	return { answer: response };
}
