import { helpers, hmacBySdk, parameters, useArrivals } from './arrivals';
import { fields } from './signing/requests';

/** What leaves n8n with an older signature method. */

const { send, optionsFor } = useArrivals();

describe.each(helpers)('by way of %s', (helper) => {
	const options = optionsFor(helper);

	it.each(['HmacSHA1', 'HmacSHA256'])(
		'%s: a form arrives as it was signed',
		async (signatureMethod) => {
			const { arrival } = await send(helper, options(), { signatureMethod });
			expect(fields(arrival.body)).toMatchObject({
				Action: 'VinOCR',
				ImageUrl: parameters.ImageUrl,
				'ItemNames.1': "it's (1)*!",
				SignatureMethod: signatureMethod,
				Signature: hmacBySdk(arrival),
			});
			expect(arrival.headers['content-type']).toBe('application/x-www-form-urlencoded');
			expect(Object.keys(arrival.headers).join()).not.toMatch(/x-tc-|authorization/);
		},
	);

	it('the fields of a form arrive as they were signed with an older method', async () => {
		const form = { ImageUrl: 'https://example.com/a b.jpg' };
		const { arrival } = await send(helper, options({ body: undefined, form }), {
			signatureMethod: 'HmacSHA256',
		});
		expect(fields(arrival.body)).toMatchObject({ ...form, Signature: hmacBySdk(arrival) });
	});

	it('an older GET arrives with everything in its query', async () => {
		const { arrival } = await send(helper, options({ method: 'GET' }), {
			signatureMethod: 'HmacSHA256',
		});
		expect(fields(arrival.target.slice(2))).toMatchObject({
			Action: 'VinOCR',
			'ItemNames.0': '姓名',
			Signature: hmacBySdk(arrival),
		});
		expect(arrival.body).toBe('');
	});
});
