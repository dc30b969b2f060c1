import type { IDataObject } from 'n8n-workflow';

/** One call of the check. */
export interface Case {
	id: string;
	/** What it is, for the report. */
	title: string;
	action: string;
	/** In examples/documents. */
	file?: string;
	/** The service gets its address instead, and downloads it. */
	byAddress?: boolean;
	/** Parameters of the node. */
	parameters?: IDataObject;
	/** Parameters of the action, where the call is one of the user's own choice. */
	custom?: IDataObject;
	/** Takes the place of a key of the account. */
	keys?: { secretId?: string; secretKey?: string };
	/**
	 * Codes that are documented or assumed, or families of them before the dot; an empty list stands
	 * for any. Absent: an answer is expected.
	 */
	refusal?: string[];
	/** There is no sample of such a document: an answer is as good as a refusal. */
	either?: boolean;
}
