import type { Arrival } from './arrivals';
import { hmacBySdk, parameters, tc3BySdk, useArrivals } from './arrivals';
import { fields, post } from './signing/requests';

const { arrivals, send, answerFirst } = useArrivals();

describe('after a 401, when n8n signs and sends again', () => {
	it.each([
		['TC3-HMAC-SHA256', (arrival: Arrival) => arrival.headers.authorization, tc3BySdk],
		['HmacSHA256', (arrival: Arrival) => fields(arrival.body).Signature, hmacBySdk],
	] as const)(
		'the second request has a good signature (%s)',
		async (signatureMethod, signature, judge) => {
			answerFirst(401);
			const { error } = await send('httpRequestWithAuthentication', post(parameters), {
				signatureMethod,
			});
			expect(error).toBeUndefined();
			expect(arrivals).toHaveLength(2);
			for (const arrival of arrivals) expect(signature(arrival)).toBe(judge(arrival));
		},
	);
});
