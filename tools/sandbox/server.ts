import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { apiExchange } from './api';
import type { BucketState } from './bucket';
import { bucketExchange } from './bucket';
import { isBucketHost } from './bucketCall';
import type { Exchange, Reply } from './exchange';
import type { RawRequest } from './request';
import { maxBodyBytes } from './service';
import type { Override, RecordedCall, Respond } from './types';

export interface ServerState extends BucketState {
	calls: RecordedCall[];
	respond: Respond | undefined;
	latencyMs: number;
	log: ((call: RecordedCall) => void) | undefined;
}

/** HTTP in, HTTP out: the host tells whether the API or a bucket is asked. */
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
	const exchange = isBucketHost(request.host)
		? bucketExchange(request, state)
		: apiExchange(request, state);
	const record: RecordedCall = {
		action: exchange.action,
		params: exchange.params,
		...(exchange.key !== undefined && { key: exchange.key }),
		headers: Object.fromEntries(
			Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
		),
		method: request.method,
		host: request.host,
		time: Date.now(),
		outcome: 'pending',
	};
	state.calls.push(record);

	const override = (await state.respond?.(record, exchange.sent ?? record.params)) ?? undefined;
	await sleep(state.latencyMs + (override?.delayMs ?? 0));
	if (override && interrupt(override, record, response, state)) return;

	const reply = await answered(exchange, override);
	end(state, record, reply.outcome);
	response.writeHead(reply.status, {
		'Content-Length': Buffer.byteLength(reply.body),
		...reply.headers,
	});
	response.end(reply.body);
}

async function answered(exchange: Exchange, override: Override | undefined): Promise<Reply> {
	if (override && 'error' in override) return exchange.refuse(override.error, override.message);
	return await exchange.answer(override && 'response' in override ? override.response : undefined);
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

/** Ends the call in the test's stead; true when nothing is left to do. */
function interrupt(
	override: Override,
	record: RecordedCall,
	response: ServerResponse,
	state: ServerState,
): boolean {
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
		response.writeHead(override.status, override.headers);
		if (override.dripMs) void drip(response, String(override.body), override.dripMs);
		else response.end(override.body ?? '');
		return true;
	}
	return false;
}

async function drip(response: ServerResponse, body: string, pauseMs: number): Promise<void> {
	for (const byte of Buffer.from(body)) {
		if (response.destroyed) return;
		response.write(Buffer.of(byte));
		await sleep(pauseMs);
	}
	response.end();
}

function end(state: ServerState, record: RecordedCall, outcome: string): void {
	record.outcome = outcome;
	record.endTime = Date.now();
	state.log?.(record);
}
