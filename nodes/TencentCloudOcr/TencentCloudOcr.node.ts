import type { IExecuteFunctions, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { builderHint, hints } from './form/nodeHints';
import { properties } from './form/properties';
import { subtitle } from './form/subtitle';

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
		subtitle: subtitle(),
		description: 'Read text, tables, invoices and identity documents with Tencent Cloud OCR',
		defaults: { name: 'Tencent Cloud OCR' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'tencentCloudApi', required: true }],
		hints,
		builderHint,
		properties: properties(),
	};

	async execute(this: IExecuteFunctions) {
		// n8n requires every node of every package when it starts; the rooms of the flow can wait for its first run
		const { runItems } = await import('./run/runItems');
		return [await runItems(this)];
	}
}
