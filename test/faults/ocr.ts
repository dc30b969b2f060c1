import type { ICredentialType, IDataObject } from 'n8n-workflow';

import { TencentCloudApi } from '../../credentials/TencentCloudApi.credentials';
import { resources } from '../../nodes/TencentCloudOcr/catalog';
import type { EngineOptions, TestItem } from '../harness/engine';
import { runInEngine } from '../harness/engine';

/* eslint-disable @typescript-eslint/no-require-imports */
const { TencentCloudOcr }: typeof import('../../nodes/TencentCloudOcr/TencentCloudOcr.node') =
	// with its extension: outside of jest the .json of the same name would come first
	require('../../nodes/TencentCloudOcr/TencentCloudOcr.node.ts');

export type RunOptions = Partial<Pick<EngineOptions, 'items' | 'onError' | 'binaryMode'>> & {
	endpoint: string;
	operation?: string;
	/** Parameters of the node beside its options. */
	parameters?: IDataObject;
	/** Entries of Options. */
	options?: IDataObject;
	credential?: IDataObject;
	credentialType?: ICredentialType;
};

/** Runs the node in n8n's engine, in jest and in a process of its own alike. */
export async function runNode({
	endpoint,
	operation = 'GeneralBasicOCR',
	parameters,
	options = {},
	credential,
	credentialType = new TencentCloudApi(),
	items = [pictureItem('one')],
	...rest
}: RunOptions) {
	const resource = resources.find(({ operations }) =>
		operations.some(({ value }) => value === operation),
	);
	return await runInEngine({
		node: new TencentCloudOcr(),
		nodeTypeName: 'n8n-nodes-tencent-ocr.tencentCloudOcr',
		parameters: { resource: resource?.value, operation, options, ...parameters },
		credentialTypes: { tencentCloudApi: credentialType },
		credentials: {
			tencentCloudApi: {
				secretId: 'sandbox-secret-id',
				secretKey: 'sandbox-secret-key',
				site: 'international',
				endpoint,
				...credential,
			},
		},
		items,
		...rest,
	});
}

const JPEG = Buffer.from('ffd8ffe00000', 'hex');

/** What the service takes for a JPEG, short enough that the sandbox records it as it came. */
export const picture = (content: string) => Buffer.concat([JPEG, Buffer.from(content)]);

/** An item with one picture of its own. */
export const pictureItem = (content: string): TestItem => ({
	json: { content },
	binary: { data: { buffer: picture(content), fileName: `${content}.jpg` } },
});

/** What a picture that arrived was made of. */
export const contentOf = ({ params }: { params: { ImageBase64?: unknown } }): string =>
	Buffer.from(String(params.ImageBase64), 'base64').subarray(JPEG.length).toString();
