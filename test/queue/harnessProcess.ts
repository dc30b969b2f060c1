/**
 * A process that reads so many small pictures with the built node in n8n's engine, as an execution
 * would:
 * `harnessProcess.ts {"folder":…,"sandbox":…,"pictures":200,"rate":20,"name":"a"}`.
 * Prints how many it has read.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInEngine } from '../../tools/harness/engine';
import { ocrNodeType } from '../../tools/n8n/workflow';
import type { Sandbox } from '../../tools/sandbox';
import { pictureItem } from '../../tools/harness/pictures';

type Node = typeof import('../../nodes/TencentCloudOcr/TencentCloudOcr.node');
type Credential = typeof import('../../credentials/TencentCloudApi.credentials');

export interface Job {
	/** Folder of the package as a user has it. */
	folder: string;
	sandbox: Pick<Sandbox, 'url' | 'secretId' | 'secretKey'>;
	pictures: number;
	/** Calls per second of the account, as its owner knows them. */
	rate: number;
	name: string;
}

async function main(): Promise<void> {
	const { folder, sandbox, pictures, rate, name } = JSON.parse(process.argv[2]) as Job;
	const { url, ...key } = sandbox;
	const load = createRequire(join(folder, 'package.json'));
	const { TencentCloudOcr } = load('./dist/nodes/TencentCloudOcr/TencentCloudOcr.node.js') as Node;
	const { TencentCloudApi } = load(
		'./dist/credentials/TencentCloudApi.credentials.js',
	) as Credential;
	const { items, error } = await runInEngine({
		node: new TencentCloudOcr(),
		nodeTypeName: ocrNodeType,
		parameters: {
			resource: 'text',
			operation: 'GeneralAccurateOCR',
			options: { requestsPerSecond: rate },
		},
		credentialTypes: { tencentCloudApi: new TencentCloudApi() },
		credentials: { tencentCloudApi: { ...key, site: 'international', endpoint: url } },
		items: Array.from({ length: pictures }, (_, index) => pictureItem(`${name} ${index}`)),
	});
	if (error) throw error;
	console.log(JSON.stringify({ read: items.filter(({ json }) => json.text).length }));
	process.exit();
}

main().catch((error: unknown) => {
	console.error(error);
	process.exit(1);
});
