import { fieldsShape } from '../shapes/fields';
import { image7 } from './limits';
import { bothSites } from './sites';
import type { Resource } from './types';

export const vehicle: Resource = {
	name: 'Vehicle',
	value: 'vehicle',
	operations: [
		{
			name: 'Vehicle Identification Number',
			value: 'VinOCR',
			action: 'Recognize VIN',
			description: 'Read the VIN of a plate or a windscreen (VinOCR)',
			image: image7,
			rate: 10,
			sites: bothSites,
			shape: fieldsShape,
			fields: [],
		},
	],
};
