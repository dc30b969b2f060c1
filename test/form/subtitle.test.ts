import type { INode } from 'n8n-workflow';
import { operations } from '../../nodes/TencentCloudOcr/catalog';
import { subtitle } from '../../nodes/TencentCloudOcr/form/subtitle';
import { evaluated } from './evaluated';

/** What the canvas says below the node's name, as n8n evaluates it. */

const said = (parameters: INode['parameters']) => evaluated(subtitle(), parameters);

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
