import fc from 'fast-check';

import { requestBody } from '../../nodes/TencentCloudOcr/request/body';
import {
	contentOfFile,
	contentOfStream,
	contentOfText,
} from '../../nodes/TencentCloudOcr/files/content';

const buffer = fc.uint8Array({ maxLength: 200_000 }).map((bytes) => Buffer.from(bytes));

/** A file that comes in pieces of the sizes given, over and over. */
async function* pieces(file: Buffer, sizes: number[]) {
	for (let from = 0, index = 0; from < file.length; index++) {
		const size = sizes[index % sizes.length];
		yield file.subarray(from, from + size);
		from += size;
	}
}

describe('request body', () => {
	it('is the JSON of parameters and files, whatever they are', async () => {
		await fc.assert(
			fc.asyncProperty(buffer, buffer, fc.jsonValue(), async (front, back, given) => {
				const parameters = { A: given as never, 'ü"': 'x' };
				// before: its memory is given back
				const base64 = front.toString('base64');
				const body = await requestBody(parameters, {
					ImageBase64: contentOfFile(front),
					BackImageBase64: contentOfText(back.toString('base64')),
				});
				expect(JSON.parse(body.toString())).toEqual(
					JSON.parse(
						JSON.stringify({
							ImageBase64: base64,
							BackImageBase64: back.toString('base64'),
							...parameters,
						}),
					),
				);
			}),
			{ numRuns: 200 },
		);
	});

	it('of a file that comes in pieces is the same', async () => {
		const sizes = fc.array(fc.integer({ min: 1, max: 70_000 }), { minLength: 1, maxLength: 5 });
		await fc.assert(
			fc.asyncProperty(buffer, sizes, async (file, lengths) => {
				const base64 = file.toString('base64');
				const content = await contentOfStream(pieces(file, lengths), base64.length);
				const body = await requestBody({ A: 1 }, { ImageBase64: content });
				expect(body.toString()).toBe(`{"ImageBase64":"${base64}","A":1}`);
			}),
			{ numRuns: 200 },
		);
	});

	it('gives back the memory of pieces that are buffers of their own', async () => {
		const alone = [Buffer.alloc(20_000, 1), Buffer.alloc(20_001, 2)];
		const part = Buffer.alloc(30_000, 3).subarray(0, 20_000);
		const base64 = Buffer.concat([...alone, part]).toString('base64');
		async function* stream() {
			yield* [...alone, part];
		}
		const content = await contentOfStream(stream(), base64.length);
		const body = await requestBody({}, { ImageBase64: content });
		expect(body.toString()).toBe(`{"ImageBase64":"${base64}"}`);
		expect(alone.map(({ length }) => length)).toEqual([0, 0]);
		expect(part).toEqual(Buffer.alloc(20_000, 3));
	});

	test.each([-4, 4])('refuses a file whose length is not the one said (%d)', async (difference) => {
		const file = Buffer.alloc(300, 7);
		const content = await contentOfStream(pieces(file, [100]), 400 + difference);
		await expect(requestBody({}, { ImageBase64: content })).rejects.toThrow(
			'The file changed while it was being read',
		);
	});

	it('without files is the JSON of the parameters', async () => {
		const body = await requestBody({ ImageUrl: 'https://example.com/ä' }, {});
		expect(body.toString()).toBe('{"ImageUrl":"https://example.com/ä"}');
		expect((await requestBody({}, {})).toString()).toBe('{}');
	});

	it('with a file and no parameters', async () => {
		const body = await requestBody({}, { ImageBase64: contentOfFile(Buffer.from('abc')) });
		expect(body.toString()).toBe('{"ImageBase64":"YWJj"}');
	});
});
