import type { INode, INodeType } from 'n8n-workflow';
import { Workflow } from 'n8n-workflow';
import { operations } from '../../nodes/TencentCloudOcr/catalog';
import { subtitle } from '../../nodes/TencentCloudOcr/form/subtitle';
import { TencentCloudOcr } from '../../nodes/TencentCloudOcr/TencentCloudOcr.node';

/** What the canvas says below the node's name, as n8n evaluates it. */

const said = (parameters: INode['parameters']) => {
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
	return workflow.expression.getSimpleParameterValue(node, subtitle(), 'internal', {});
};

test('names of the resource and the operation', () => {
	expect(said({ resource: 'document', operation: 'ExtractDocMulti' })).toBe(
		'Document: Extract Fields',
	);
	expect(
		said({ resource: 'custom', operation: 'CustomApiCall', customAction: 'VatInvoiceOCR' }),
	).toBe('Custom API Call: VatInvoiceOCR');
});

test.each(operations)('$value: no name of the API', ({ value, name, custom }) => {
	const words = String(said({ operation: value }));
	expect(words).toContain(custom ? 'Custom API Call' : `: ${name}`);
	expect(words).not.toContain(value);
});
