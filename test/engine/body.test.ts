import fc from 'fast-check';

import { requestBody } from '../../nodes/TencentCloudOcr/engine/body';
import { contentOf } from '../../nodes/TencentCloudOcr/engine/content';

const buffer = fc.uint8Array({ maxLength: 200_000 }).map((bytes) => Buffer.from(bytes));

describe('request body', () => {
	it('is the JSON of parameters and files, whatever they are', () => {
		fc.assert(
			fc.property(buffer, buffer, fc.jsonValue(), (front, back, given) => {
				const parameters = { A: given as never, 'ü"': 'x' };
				const body = requestBody(parameters, {
					ImageBase64: contentOf(front),
					BackImageBase64: contentOf(back.toString('base64')),
				});
				expect(JSON.parse(body.toString())).toEqual(
					JSON.parse(
						JSON.stringify({
							ImageBase64: front.toString('base64'),
							BackImageBase64: back.toString('base64'),
							...parameters,
						}),
					),
				);
			}),
			{ numRuns: 200 },
		);
	});

	it('without files is the JSON of the parameters', () => {
		expect(requestBody({ ImageUrl: 'https://example.com/ä' }, {}).toString()).toBe(
			'{"ImageUrl":"https://example.com/ä"}',
		);
		expect(requestBody({}, {}).toString()).toBe('{}');
	});

	it('with a file and no parameters', () => {
		expect(requestBody({}, { ImageBase64: contentOf(Buffer.from('abc')) }).toString()).toBe(
			'{"ImageBase64":"YWJj"}',
		);
	});
});
