import { bucket, cosClient, region } from './cosClient';
import { startSandbox } from '../../../tools/sandbox';
import type { Sandbox } from '../../../tools/sandbox';
import { drawLines, png } from './pictures';

/** What tests of the bucket read: a picture, by COS's own client. */

export const picture = Buffer.from(png(drawLines(['Total 12.50'])), 'base64');
export const where = { Bucket: bucket, Region: region };
export const ocr = { 'ci-process': 'OCR' };

/** A sandbox for all tests of a file, with the picture as `a.png`. */
export function useBucket() {
	const sandbox = {} as Sandbox;
	beforeAll(async () => {
		Object.assign(sandbox, await startSandbox());
		sandbox.putObject(bucket, 'a.png', picture);
	});
	afterAll(async () => await sandbox.close());

	/** The answer as the client's user gets it; its types name only what every answer has. */
	async function read(Key: string, Query: Record<string, string> = ocr) {
		const answer: unknown = await cosClient(sandbox).request({
			...where,
			Method: 'GET',
			Key,
			Query,
		});
		return answer as { Response: Record<string, unknown>; headers: Record<string, string> };
	}
	return { sandbox, read };
}

export const failure = async (call: Promise<unknown>) =>
	await call.then(
		() => 'OK',
		({ code, statusCode }: { code: string; statusCode: number }) => `${statusCode} ${code}`,
	);
