import { image10, image7 } from './parts/fileLimits';
import { bothSites, mainlandOnly } from './parts/sites';
import type { Resource } from './types';

export const vehicle: Resource = {
	name: 'Vehicle',
	value: 'vehicle',
	first: 'VinOCR',
	operations: [
		{
			name: 'Vehicle Identification Number',
			value: 'VinOCR',
			action: 'Recognize VIN',
			description: 'Read the VIN on a plate or through a windshield (VinOCR)',
			image: image7,
			rate: 10,
			sites: bothSites,
			shape: 'vin',
			fields: [],
		},
		{
			name: 'License Plate',
			value: 'LicensePlateOCR',
			scores: true,
			hasCoordinates: true,
			action: 'Recognize license plate',
			description:
				'Read the number and color of Chinese license plates, mainland China site only (LicensePlateOCR)',
			image: image10,
			rate: 10,
			...mainlandOnly,
			substitute: "'Extract Fields' of Document with the field License Plate",
			shape: 'licensePlate',
			fields: [],
		},
	],
};
