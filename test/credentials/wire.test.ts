import { TencentCloudApi } from '../../credentials/TencentCloudApi.credentials';
import { helpers, parameters, tc3BySdk, useArrivals } from './arrivals';
import type { Options } from './signing/requests';

/** What leaves n8n is what was signed. */

const { arrivals, send, optionsFor } = useArrivals();

describe.each(helpers)('by way of %s', (helper) => {
	const options = optionsFor(helper);

	it('a JSON body arrives byte for byte as it was signed', async () => {
		const { arrival } = await send(helper, options());
		expect(arrival.body).toBe(JSON.stringify(parameters));
		expect(arrival.headers).toMatchObject({
			'content-type': 'application/json',
			'content-length': String(Buffer.byteLength(arrival.body)),
			authorization: tc3BySdk(arrival),
		});
	});

	it('an object and text with white space do too', async () => {
		const asObject = await send(helper, options({ body: parameters }));
		expect(asObject.arrival.headers.authorization).toBe(tc3BySdk(asObject.arrival));
		const text = ` ${JSON.stringify(parameters)}\n`;
		const asText = await send(helper, options({ body: text }));
		expect(asText.arrival.body).toBe(text);
		expect(asText.arrival.headers.authorization).toBe(tc3BySdk(asText.arrival));
	});

	it('a call without parameters arrives as an empty object', async () => {
		const { arrival } = await send(helper, options({ body: {} }));
		expect(arrival.body).toBe('{}');
		expect(arrival.headers.authorization).toBe(tc3BySdk(arrival));
	});

	it('a GET arrives with the query that was signed and the type of a form', async () => {
		const { arrival } = await send(helper, options({ method: 'GET', qs: { Limit: 1 } }));
		expect(arrival.target).toBe(
			'/?Limit=1&ImageUrl=https%3A%2F%2Fexample.com%2F%C3%A4%20b.jpg&ItemNames.0=%E5%A7%93%E5%90%8D&ItemNames.1=it%27s%20%281%29%2A%21',
		);
		expect([arrival.method, arrival.body]).toEqual(['GET', '']);
		expect(arrival.headers).toMatchObject({
			'content-type': 'application/x-www-form-urlencoded',
			authorization: tc3BySdk(arrival),
		});
	});

	it('a refusal of the credential reaches the user, and nothing leaves', async () => {
		const { error } = await send(helper, options(), { region: 'ap-atlantis' });
		expect(error?.message).toBe(
			"The region 'ap-atlantis' is not one of Tencent Cloud's OCR regions",
		);
		expect(error?.description).toMatch(/^Leave 'Region' empty for the nearest one/);
		expect(arrivals).toEqual([]);
	});
});

it('the test of the credential sends an action and no parameters', async () => {
	const { request } = new TencentCloudApi().test;
	const { arrival } = await send('httpRequestWithAuthentication', request as Options);
	expect(arrival.headers).toMatchObject({
		'x-tc-action': 'PermitOCR',
		'x-tc-version': '2018-11-19',
		authorization: tc3BySdk(arrival),
	});
	expect(arrival.body).toBe('{}');
});
