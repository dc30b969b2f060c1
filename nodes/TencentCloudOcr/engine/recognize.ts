import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { call } from './call';
import { readInput } from './input';
import { checkFile } from './limits';
import { outputItems } from './output';
import { requestParameters } from './request';
import { storeFiles } from './responseFiles';
import { readSettings } from './settings';

/** What happens to one item, from its file to its output items. */
export async function recognize(
	context: IExecuteFunctions,
	itemIndex: number,
): Promise<INodeExecutionData[]> {
	const settings = readSettings(context, itemIndex);
	const { operation, options } = settings;
	const page = readPage(context, itemIndex);
	const input = await readInput(context, itemIndex);
	if (input.kind === 'file' && operation.image) {
		checkFile(context.getNode(), itemIndex, operation, input, operation.image);
	}
	const isPdf = input.kind === 'file' && input.type?.name === 'PDF';
	const response = await call(context, {
		action: operation.value,
		parameters: requestParameters(settings, input, page),
		region: String(options.region ?? ''),
		timeoutSeconds: Number(options.timeout ?? 60),
		itemIndex,
		page: isPdf ? page : undefined,
	});
	const answer = await storeFiles(context, response, operation.files);
	return outputItems(context.getNode(), settings, [answer]);
}

function readPage(context: IExecuteFunctions, itemIndex: number): number {
	const given = String(context.getNodeParameter('pages', itemIndex, '1')).trim();
	if (!/^[1-9]\d{0,4}$/.test(given)) {
		throw new NodeOperationError(context.getNode(), `The 'Pages' value '${given}' is not a page number`, {
			itemIndex,
			description: 'Pages are counted from 1',
		});
	}
	return Number(given);
}
