import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { ANSWERS } from './answers';
import type { Counts, ServiceOptions } from './types';

/**
 * The service in a process of its own, so that its work is not counted for a client. It looks at
 * no picture and no signature: the sandbox does that, and would be slower than the clients.
 */
const corner = (X: number, Y: number) => ({ X, Y });
const lineOf = (text: string, index: number) => ({
	DetectedText: text,
	Confidence: 99,
	Polygon: [corner(10, 10), corner(210, 10), corner(210, 30), corner(10, 30)],
	AdvancedInfo: `{"Parag":{"ParagNo":${index + 1}}}`,
	ItemPolygon: { X: 10, Y: 10, Width: 200, Height: 20 },
	Words: [],
	WordCoordPoint: [],
});
const answer = (fields: object) =>
	JSON.stringify({ Response: { ...fields, RequestId: '00000000-0000-4000-8000-000000000000' } });
const RECOGNIZED = answer({
	TextDetections: ['Receipt 0001', 'Coffee 3.20', 'Cake 4.10', 'Total 7.30'].map(lineOf),
	Language: 'en',
	Angel: 0,
	PdfPageSize: 0,
});
const REFUSED = answer({
	Error: { Code: 'RequestLimitExceeded', Message: 'The request rate limit is exceeded' },
});

const { latencyMs, rate, answer: name }: ServiceOptions = JSON.parse(process.argv[2]);
const answered = name ? answer(ANSWERS[name].response()) : RECOGNIZED;
const counts: Counts = { answered: 0, refused: 0, received: 0 };
const admitted: number[] = [];

/** Whether a call that arrives now is one too many in the second that ends now. */
function isTooMany(): boolean {
	if (rate === undefined) return false;
	const now = performance.now();
	while (admitted[0] <= now - 1000) admitted.shift();
	if (admitted.length >= rate) return true;
	admitted.push(now);
	return false;
}

function serve(request: IncomingMessage, response: ServerResponse) {
	const tooMany = isTooMany();
	const send = (body: string) => {
		response.setHeader('Content-Type', 'application/json');
		response.end(body);
	};
	request.on('data', (chunk: Buffer) => (counts.received += chunk.length));
	request.once('end', () => {
		counts[tooMany ? 'refused' : 'answered']++;
		if (tooMany) send(REFUSED);
		else if (latencyMs) setTimeout(send, latencyMs, answered);
		else send(answered);
	});
}

const server = createServer(serve).listen(0, '127.0.0.1', () => {
	process.send?.((server.address() as AddressInfo).port);
});
// a client that is busy for seconds finds its connections open
server.keepAliveTimeout = 60_000;
process.on('message', () => process.send?.(counts));
// the bench is over, whichever way it ended
process.on('disconnect', () => process.exit());
