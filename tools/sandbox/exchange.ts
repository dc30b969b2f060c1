import type { JsonObject } from './types';

/** A call of one of the services that the sandbox plays, as the server sees it. */
export interface Exchange {
	/** What the record says of it. */
	action: string;
	params: JsonObject;
	/** Of the API: the parameters as they arrived, with files. */
	sent?: JsonObject;
	key?: string;
	/** Never rejects. `given` stands in for the recognition. */
	answer(given?: object): Promise<Reply>;
	/** A failure of the test's choice. */
	refuse(code: string, message?: string): Reply;
}

export interface Reply {
	/** An error code, or 'OK'. */
	outcome: string;
	status: number;
	headers: Record<string, string>;
	body: string | Buffer;
}
