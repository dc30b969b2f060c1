import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ClientProfile from 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/profile/client_profile';
import Credential from 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/credential';
import HttpProfile from 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/profile/http_profile';
import { v20181119 } from 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/ocr';

import type { Job } from '../types';
import type { Meter } from './client';
import { ACTION, SECRET_ID, SECRET_KEY, client, inParallel } from './client';

/** The official SDK, used as its documentation does. */
function sdkClient(url: string) {
	const http = new HttpProfile();
	http.protocol = 'http://';
	http.endpoint = new URL(url).host;
	const profile = new ClientProfile('TC3-HMAC-SHA256', http);
	return new v20181119.Client(new Credential(SECRET_ID, SECRET_KEY), 'ap-singapore', profile);
}

async function send(job: Job, files: string[], meter: Meter) {
	const sdk = sdkClient(job.url);
	const one = async (key: string) => {
		const request = new v20181119.Models[`${ACTION}Request`]() as { ImageBase64?: string };
		request.ImageBase64 = await readFile(join(job.storage, key), 'base64');
		await new Promise<void>((resolve, reject) => {
			sdk[ACTION](request, (error) => (error ? reject(error as Error) : resolve()));
		});
	};
	await meter(() => inParallel(files, job, one));
}

void client(send);
