import type { INode, INodeType } from 'n8n-workflow';
import { Workflow } from 'n8n-workflow';
import { TencentCloudOcr } from '../../nodes/TencentCloudOcr/TencentCloudOcr.node';

/** What n8n's editor makes of an expression of the description, for a node with these parameters. */
export function evaluated(expression: string, parameters: INode['parameters']) {
	const node: INode = {
		id: 'node',
		name: 'OCR',
		type: 'tencentCloudOcr',
		typeVersion: 1,
		position: [0, 0],
		parameters,
	};
	const type: INodeType = new TencentCloudOcr();
	const nodeTypes = {
		getByName: () => type,
		getByNameAndVersion: () => type,
		getKnownTypes: () => ({}),
	};
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	return workflow.expression.getSimpleParameterValue(node, expression, 'internal', {});
}
