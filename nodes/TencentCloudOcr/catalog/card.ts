import { fieldsShape } from '../shapes/fields';
import { image7BmpPdf } from './limits';
import { bothSites } from './sites';
import type { Resource } from './types';

export const card: Resource = {
	name: 'ID Card',
	value: 'card',
	operations: [
		{
			name: 'Passport',
			value: 'MLIDPassportOCR',
			action: 'Recognize passport',
			description:
				'Read passports of all countries by their machine-readable zone (MLIDPassportOCR)',
			image: image7BmpPdf,
			files: [{ path: 'Image', field: 'portrait', fileName: 'portrait' }],
			sites: bothSites,
			shape: fieldsShape,
			fields: [
				{
					displayName: 'Portrait',
					name: 'RetImage',
					type: 'boolean',
					default: false,
					description: 'Whether to return the portrait as binary data',
				},
			],
		},
	],
};
