import type { IExecuteFunctions, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { properties } from './form/properties';

/**
 * Programmatic, not declarative: page loops, several files per item, pacing, retries and binary
 * output need code.
 */
export class TencentCloudOcr implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Tencent Cloud OCR',
		name: 'tencentCloudOcr',
		icon: { light: 'file:tencentCloudOcr.svg', dark: 'file:tencentCloudOcr.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Read text, tables, invoices and identity documents with Tencent Cloud OCR',
		defaults: { name: 'Tencent Cloud OCR' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'tencentCloudApi', required: true }],
		properties: properties(),
	};

	async execute(this: IExecuteFunctions) {
		// n8n requires every node of every package when it starts; the rooms of the flow can wait for its first run
		const { runItems } = await import('./run/runItems');
		return [await runItems(this)];
	}
}
