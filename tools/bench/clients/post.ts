import { createHash, createHmac } from 'node:crypto';
import type { Pool } from 'undici';

import { ACTION, SECRET_ID, SECRET_KEY } from './client';

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('hex');
const hmac = (key: Buffer | string, data: string) =>
	createHmac('sha256', key).update(data).digest();

function authorization(host: string, body: Buffer, timestamp: number): string {
	const date = new Date(timestamp * 1000).toISOString().slice(0, 10);
	const scope = `${date}/ocr/tc3_request`;
	const headers = `content-type:application/json\nhost:${host}\n`;
	const canonical = `POST\n/\n\n${headers}\ncontent-type;host\n${sha256(body)}`;
	const key = hmac(hmac(hmac(`TC3${SECRET_KEY}`, date), 'ocr'), 'tc3_request');
	const text = `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${sha256(canonical)}`;
	return (
		`TC3-HMAC-SHA256 Credential=${SECRET_ID}/${scope}, ` +
		`SignedHeaders=content-type;host, Signature=${hmac(key, text).toString('hex')}`
	);
}

/** Written into a buffer of its size: joining texts of megabytes costs more than encoding them. */
function bodyOf(file: Buffer): Buffer {
	const base64 = file.toString('base64');
	const head = '{"ImageBase64":"';
	const body = Buffer.allocUnsafe(head.length + base64.length + 2);
	body.write(head, 'latin1');
	body.write(base64, head.length, 'latin1');
	body.write('"}', head.length + base64.length, 'latin1');
	return body;
}

/** The least that a client must do: encode, sign and send, with connections kept open. */
export async function post(pool: Pool, url: string, file: Buffer): Promise<void> {
	const payload = bodyOf(file);
	const timestamp = Math.floor(Date.now() / 1000);
	const { body } = await pool.request({
		method: 'POST',
		path: '/',
		headers: {
			'content-type': 'application/json',
			'x-tc-action': ACTION,
			'x-tc-version': '2018-11-19',
			'x-tc-timestamp': String(timestamp),
			authorization: authorization(new URL(url).hostname, payload, timestamp),
		},
		body: payload,
	});
	const { Response } = (await body.json()) as { Response: { Error?: { Code: string } } };
	if (Response.Error) throw new Error(Response.Error.Code);
}
