import { randomUUID } from 'node:crypto';
import { meaningOf, ServiceError } from './errors';
import type { Exchange, Reply } from './exchange';
import type { RawRequest } from './request';
import { decodeCall, summarize } from './request';
import type { ServiceState } from './service';
import { answer } from './service';
import type { JsonObject } from './types';

/** A call of the API: every failure is an ordinary answer with status 200. */
export function apiExchange(request: RawRequest, state: ServiceState): Exchange {
	const call = decodeCall(request);
	return {
		action: call.action,
		params: summarize(call.params) as JsonObject,
		sent: call.params,
		answer: async (given) =>
			await answer(request, call, state, given).then(
				(fields) => reply('OK', { ...fields }),
				(error: unknown) => {
					if (error instanceof ServiceError) return refusal(error.code, error.message);
					console.error(error);
					return refusal('InternalError', String(error));
				},
			),
		refuse: (code, message) => refusal(code, message ?? meaningOf(code)),
	};
}

const refusal = (code: string, message: string) =>
	reply(code, { Error: { Code: code, Message: message } });

function reply(outcome: string, fields: Record<string, unknown>): Reply {
	const body = JSON.stringify({ Response: { ...fields, RequestId: randomUUID() } });
	return { outcome, status: 200, headers: { 'Content-Type': 'application/json' }, body };
}
