import { join } from 'node:path';
import type { IExecuteFunctions, INodeType } from 'n8n-workflow';

import { runInEngine } from '../../harness/engine';
import { resources } from '../../../nodes/TencentCloudOcr/catalog';
import { ANSWERS } from '../answers';
import type { Job } from '../types';
import type { Meter } from './client';
import { ACTION, SECRET_ID, SECRET_KEY, client } from './client';

/** The node as it is shipped, in n8n's own engine. */
const dist = join(__dirname, '../../../dist');
/* eslint-disable @typescript-eslint/no-require-imports */
const {
	TencentCloudOcr,
}: typeof import('../../../nodes/TencentCloudOcr/TencentCloudOcr.node') = require(
	join(dist, 'nodes/TencentCloudOcr/TencentCloudOcr.node.js'),
);
const {
	TencentCloudApi,
}: typeof import('../../../credentials/TencentCloudApi.credentials') = require(
	join(dist, 'credentials/TencentCloudApi.credentials.js'),
);
/* eslint-enable @typescript-eslint/no-require-imports */

const JPEG = { mimeType: 'image/jpeg', fileExtension: 'jpg', fileName: 'picture.jpg' };
const PDF = { mimeType: 'application/pdf', fileExtension: 'pdf', fileName: 'scan.pdf' };

/** Binary data as the item of a former node carries it. */
const stored = (key: string, { bytes, pages }: Job) => ({
	id: `filesystem-v2:${key}`,
	data: 'filesystem-v2',
	...(pages ? PDF : JPEG),
	bytes,
});

/** The node, with stored files put into its items and its work measured. */
function measured(job: Job, files: string[], meter: Meter): INodeType {
	const node = new TencentCloudOcr();
	return {
		description: node.description,
		async execute(this: IExecuteFunctions) {
			this.getInputData().forEach((item, index) => {
				item.binary = { data: stored(files[index], job) };
			});
			let output: Awaited<ReturnType<typeof node.execute>> = [];
			await meter(async () => {
				output = await node.execute.call(this);
			});
			return output;
		},
	};
}

const resourceOf = (operation: string) =>
	resources.find(({ operations }) => operations.some(({ value }) => value === operation))?.value;

async function send(job: Job, files: string[], meter: Meter) {
	const { url, rate, concurrency, pages } = job;
	const { operation, layout } = job.answer ? ANSWERS[job.answer] : { operation: ACTION };
	const { items, error } = await runInEngine({
		node: measured(job, files, meter),
		nodeTypeName: 'n8n-nodes-tencent-ocr.tencentCloudOcr',
		parameters: {
			resource: resourceOf(operation),
			operation,
			layout,
			source: 'binary',
			binaryPropertyName: 'data',
			...(pages && { pages: `1-${pages}` }),
			options: { requestsPerSecond: rate, concurrentRequests: concurrency },
		},
		credentialTypes: { tencentCloudApi: new TencentCloudApi() },
		credentials: {
			tencentCloudApi: {
				secretId: SECRET_ID,
				secretKey: SECRET_KEY,
				site: operation === ACTION ? 'international' : 'mainland',
				endpoint: url,
			},
		},
		items: files.map(() => ({})),
	});
	if (error) throw error;
	if (job.answer) return;
	const read = items.filter(({ json }) => String(json.text).startsWith('Receipt 0001')).length;
	if (read !== files.length) throw new Error(`${read} of ${files.length} pictures were read`);
}

void client(send);
