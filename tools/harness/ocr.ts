import type { IDataObject } from 'n8n-workflow';

import { TencentCloudApi } from '../../credentials/TencentCloudApi.credentials';
import { siteOf } from '../../credentials/hosts';
import { findOperation, resources } from '../../nodes/TencentCloudOcr/catalog';
import type { Sandbox } from '../sandbox';
import type { EngineOptions } from './engine';
import { runInEngine } from './engine';

/* eslint-disable @typescript-eslint/no-require-imports */
const { TencentCloudOcr }: typeof import('../../nodes/TencentCloudOcr/TencentCloudOcr.node') =
	// with its extension: outside of jest the .json of the same name would come first
	require('../../nodes/TencentCloudOcr/TencentCloudOcr.node.ts');
/* eslint-enable @typescript-eslint/no-require-imports */

export type OcrOptions = Partial<Omit<EngineOptions, 'node' | 'credentials'>> & {
	/** Action, such as `VinOCR`; the resource follows from it. */
	operation: string;
	credential?: IDataObject;
};

/** Runs the node against a sandbox, in n8n's engine. */
export async function runOcr(
	sandbox: Pick<Sandbox, 'url' | 'secretId' | 'secretKey'> & Partial<Pick<Sandbox, 'secretIds'>>,
	{ operation, parameters = {}, items = [{}], credential, ...rest }: OcrOptions,
) {
	const resource = resources.find((entry) =>
		entry.operations.some(({ value }) => value === operation),
	);
	// an account of the site that offers the operation
	const site = siteOf(String(credential?.site ?? findOperation(operation)?.sites[0] ?? ''));
	return await runInEngine({
		node: new TencentCloudOcr(),
		nodeTypeName: 'n8n-nodes-tencent-ocr.tencentCloudOcr',
		parameters: { resource: resource?.value, operation, ...parameters },
		credentialTypes: { tencentCloudApi: new TencentCloudApi() },
		credentials: {
			tencentCloudApi: {
				secretId: sandbox.secretIds?.[site] ?? sandbox.secretId,
				secretKey: sandbox.secretKey,
				site,
				endpoint: sandbox.url,
				...credential,
			},
		},
		items,
		...rest,
	});
}
