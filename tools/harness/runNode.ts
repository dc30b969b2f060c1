import type { ICredentialType, IDataObject } from 'n8n-workflow';

import type { OcrOptions } from './ocr';
import { runOcr } from './ocr';
import { pictureItem } from './pictures';

export { contentOf, picture, pictureItem } from './pictures';

export type RunOptions = Omit<OcrOptions, 'operation' | 'credentialTypes'> & {
	endpoint: string;
	operation?: string;
	/** Entries of Options. */
	options?: IDataObject;
	credentialType?: ICredentialType;
};

const KEYS = { secretId: 'sandbox-secret-id', secretKey: 'sandbox-secret-key' };

/** Runs the node against any address, in jest and in a process of its own alike. */
export const runNode = async ({
	endpoint,
	operation = 'GeneralBasicOCR',
	parameters,
	options = {},
	credentialType,
	items = [pictureItem('one')],
	...rest
}: RunOptions) =>
	await runOcr(
		{ url: endpoint, ...KEYS },
		{
			operation,
			parameters: { options, ...parameters },
			...(credentialType && { credentialTypes: { tencentCloudApi: credentialType } }),
			items,
			...rest,
		},
	);
