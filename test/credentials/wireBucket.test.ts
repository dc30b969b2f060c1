import COS from 'cos-nodejs-sdk-v5';

import { helpers, useArrivals } from './arrivals';
import type { Options } from './signing/requests';
import { credential, fields } from './signing/requests';

const { send } = useArrivals();

describe.each(helpers)('by way of %s', (helper) => {
	it('a request to a bucket arrives at the endpoint of this machine under its own host', async () => {
		const host = 'examplebucket-1250000000.cos.ap-singapore.myqcloud.com';
		const url = `https://${host}/${encodeURIComponent("票 (1)+'%.jpg")}`;
		const bucketRequest: Options = {
			method: 'GET',
			...(helper === 'requestWithAuthentication' ? { uri: url } : { url }),
			qs: { 'ci-process': 'OCR', 'detect-url': 'http://www.example.com/abc.jpg' },
		};
		const { arrival } = await send(helper, bucketRequest);
		const [path, query] = arrival.target.split('?');
		expect(path).toBe('/%E7%A5%A8%20%281%29%2B%27%25.jpg');
		expect(query).toBe('ci-process=OCR&detect-url=http%3A%2F%2Fwww.example.com%2Fabc.jpg');
		expect(arrival.headers.host).toBe(host);
		expect(Object.keys(arrival.headers).join()).not.toMatch(/x-tc-/);
		expect(arrival.headers.authorization).toBe(
			COS.getAuthorization({
				SecretId: credential.secretId,
				SecretKey: credential.secretKey,
				Method: 'GET',
				Pathname: decodeURIComponent(path),
				Query: fields(query),
				Headers: { Host: host },
				KeyTime: /q-key-time=(\d+;\d+)/.exec(arrival.headers.authorization)?.[1],
			}),
		);
	});
});
