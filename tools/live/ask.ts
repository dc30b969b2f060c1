import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import type { IDataObject, IExecuteFunctions, IN8nHttpFullResponse } from 'n8n-workflow';

import { TencentCloudApi } from '../../credentials/TencentCloudApi.credentials';
import { resources } from '../../nodes/TencentCloudOcr/catalog';
import type { TestItem } from '../harness/items';
import { runInEngine } from '../harness/engine';
import type { Account } from './account';
import type { Case } from './case';

// by its whole name: without the extension tsx would find the JSON beside it
/* eslint-disable @typescript-eslint/no-require-imports */
const {
	TencentCloudOcr,
}: typeof import('../../nodes/TencentCloudOcr/TencentCloudOcr.node') = require('../../nodes/TencentCloudOcr/TencentCloudOcr.node.ts');
/* eslint-enable @typescript-eslint/no-require-imports */

/** A call as it came back from the service, and what the node made of it. */
export interface Asked {
	/** undefined when no answer came at all. */
	status?: number;
	/** The inner object of the answer. */
	response?: IDataObject;
	errorCode?: string;
	requestId?: string;
	milliseconds: number;
	/** Items that the node gave. */
	items: number;
	/** What the node says of a call without a result. */
	nodeSays?: string;
}

const documents = join(__dirname, '../../examples/documents');
const MIME: Record<string, string> = {
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
};

const itemOf = ({ file, byAddress }: Case): TestItem =>
	file === undefined || byAddress
		? {}
		: {
				binary: {
					data: {
						buffer: readFileSync(join(documents, file)),
						fileName: file,
						mimeType: MIME[extname(file)],
					},
				},
			};

/** The node's own parameters; every call is made once, so that their number is known before. */
function parametersOf(
	{ action, file, byAddress, parameters = {}, custom }: Case,
	documentsAt: string,
): IDataObject {
	const operation = custom ? 'CustomApiCall' : action;
	const resource = resources.find((entry) =>
		entry.operations.some(({ value }) => value === operation),
	);
	return {
		resource: resource?.value,
		operation,
		...(custom && {
			customAction: action,
			customParameters: JSON.stringify(custom),
			source: file === undefined ? 'none' : 'binary',
		}),
		...(byAddress && { source: 'url', imageUrl: `${documentsAt}/${file}` }),
		...parameters,
		options: { ...(parameters.options as IDataObject), maxRetries: 0 },
	};
}

interface Answer {
	statusCode: number;
	text: string;
}

/** The node as it is, and a look at what comes back: the stream that it reads is read before. */
function observed(see: (answer: Answer) => void) {
	const node = new TencentCloudOcr();
	const { execute } = node;
	node.execute = async function (this: IExecuteFunctions) {
		const { httpRequestWithAuthentication } = this.helpers;
		this.helpers.httpRequestWithAuthentication = async function (...request) {
			const answer = (await httpRequestWithAuthentication.apply(
				this,
				request,
			)) as IN8nHttpFullResponse;
			const bytes = await buffer(answer.body as Readable);
			see({ statusCode: answer.statusCode, text: bytes.toString() });
			return { ...answer, body: Readable.from([bytes]) };
		};
		return await execute.call(this);
	};
	return node;
}

export async function ask(
	{ endpoint = '', documents: documentsAt, ...account }: Account,
	entry: Case,
): Promise<Asked> {
	let answer: Answer | undefined;
	const began = Date.now();
	const { items, error } = await runInEngine({
		node: observed((seen) => (answer = seen)),
		nodeTypeName: 'n8n-nodes-tencent-ocr.tencentCloudOcr',
		parameters: parametersOf(entry, documentsAt),
		credentialTypes: { tencentCloudApi: new TencentCloudApi() },
		credentials: { tencentCloudApi: { ...account, endpoint, ...entry.keys } },
		items: [itemOf(entry)],
	});
	const response = responseIn(answer?.text);
	return {
		status: answer?.statusCode,
		response,
		errorCode: (response?.Error as IDataObject | undefined)?.Code as string | undefined,
		requestId: response?.RequestId as string | undefined,
		milliseconds: Date.now() - began,
		items: items.length,
		nodeSays: error?.message,
	};
}

function responseIn(text = ''): IDataObject | undefined {
	try {
		return (JSON.parse(text) as { Response?: IDataObject }).Response;
	} catch {
		return undefined;
	}
}
