import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { meaningOf, ServiceError } from './errors';
import type { RawRequest } from './request';
import { decodeCall, summarize } from './request';
import type { ServiceState } from './service';
import { answer, maxBodyBytes } from './service';
import type { JsonObject, Override, RecordedCall, Respond } from './types';

export interface ServerState extends ServiceState {
	calls: RecordedCall[];
	respond: Respond | undefined;
	latencyMs: number;
	log: ((call: RecordedCall) => void) | undefined;
}

/** HTTP in, HTTP out: every failure of the service is an ordinary answer with status 200. */
export function createSandboxServer(state: ServerState): Server {
	// Addresses up to 32 KiB must reach the size check; Node refuses 16 KiB of headers by itself.
	return createServer({ maxHeaderSize: 128 * 1024 }, (request, response) => {
		handle(request, response, state).catch((error: unknown) => {
			// A client that went away in the middle of its request; anything else is a fault here.
			if (!request.destroyed) console.error(error);
			response.destroy();
		});
	});
}

async function handle(
	incoming: IncomingMessage,
	response: ServerResponse,
	state: ServerState,
): Promise<void> {
	const request: RawRequest = {
		method: incoming.method ?? '',
		target: incoming.url ?? '/',
		headers: incoming.headers,
		host: incoming.headers.host ?? '',
		body: await readBody(incoming),
	};
	const call = decodeCall(request);
	const record: RecordedCall = {
		action: call.action,
		params: summarize(call.params) as JsonObject,
		headers: Object.fromEntries(
			Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
		),
		method: request.method,
		host: request.host,
		time: Date.now(),
		outcome: 'pending',
	};
	state.calls.push(record);

	const override = (await state.respond?.(record)) ?? undefined;
	await sleep(state.latencyMs + (override?.delayMs ?? 0));
	if (override && (await interrupt(override, record, response, state))) return;

	const given = override && 'response' in override ? override.response : undefined;
	const result = await answer(request, call, state, given).then(
		(fields) => ({ ...fields }),
		(error: unknown) => errorResponse(error),
	);
	end(state, record, 'Error' in result ? (result.Error as { Code: string }).Code : 'OK');
	sendJson(response, result);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		length += chunk.length;
		// One byte too many is kept, so that the size check sees it; the rest is only drained.
		if (length - chunk.length <= maxBodyBytes) chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** Answers in the test's stead; true when nothing is left to do. */
async function interrupt(
	override: Override,
	record: RecordedCall,
	response: ServerResponse,
	state: ServerState,
): Promise<boolean> {
	if ('hang' in override) {
		end(state, record, 'hang');
		return true;
	}
	if ('reset' in override) {
		end(state, record, 'reset');
		response.socket?.resetAndDestroy();
		return true;
	}
	if ('status' in override) {
		end(state, record, `HTTP ${override.status}`);
		response.writeHead(override.status, override.headers).end(override.body ?? '');
		return true;
	}
	if ('error' in override) {
		end(state, record, override.error);
		const message = override.message ?? meaningOf(override.error);
		sendJson(response, { Error: { Code: override.error, Message: message } });
		return true;
	}
	return false;
}

function end(state: ServerState, record: RecordedCall, outcome: string): void {
	record.outcome = outcome;
	record.endTime = Date.now();
	state.log?.(record);
}

function errorResponse(error: unknown): Record<string, unknown> {
	if (error instanceof ServiceError) {
		return { Error: { Code: error.code, Message: error.message } };
	}
	console.error(error);
	return { Error: { Code: 'InternalError', Message: String(error) } };
}

function sendJson(response: ServerResponse, fields: Record<string, unknown>): void {
	const body = JSON.stringify({ Response: { ...fields, RequestId: randomUUID() } });
	response.writeHead(200, {
		'Content-Type': 'application/json',
		'Content-Length': Buffer.byteLength(body),
	});
	response.end(body);
}
