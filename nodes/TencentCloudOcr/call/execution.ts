import type { IExecuteFunctions } from 'n8n-workflow';

import type { Answer, SentRequest } from '../answer/answer';
import type { Failure } from '../errors/failure';
import type { AccountFacts } from '../settings/account';
import type { Refusals } from './refusals';
import type { Semaphore } from './semaphore';
import type { Tally } from './tally';

/** What one execution of the node shares among its calls. */
export interface Run {
	context: IExecuteFunctions;
	/** Absent if the credential cannot be read. */
	account?: AccountFacts;
	/** Aborted when n8n stops the execution, or the run ends at its first failure. */
	signal: AbortSignal;
	/** Nothing further is sent; no effect when the node continues on fail. */
	stopAfterFailure(): void;
	/** Calls under way. */
	slots: Semaphore;
	/**
	 * Bytes of PDF files that are in memory while their pages are read, bytes of requests, and who
	 * takes a page out of its file. Room is asked for in this order only: what has room for a request
	 * never waits for a file, so that nobody waits for each other.
	 */
	files: Semaphore;
	takingOut: Semaphore;
	budget: Semaphore;
	tally: Tally;
	/** What the account is refused, for calls of one action and host. */
	refusals(kind: string): Refusals;
	/** Requests sent in this run, by their name. */
	sent: Map<string, SentRequest & { result: Promise<Result> }>;
}

/**
 * What came of asking for one page: an answer, a failure, with the page where the file is a PDF, or
 * nothing, because the run was stopped before it was sent.
 */
export type Result = { answer: Answer } | { failure: Failure; page?: number } | { stopped: true };
