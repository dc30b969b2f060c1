import type { INodeProperties } from 'n8n-workflow';

import { returnHeadImage } from '../parts/portrait';

/** Parameters of ApplyCardVerificationExternal. */
export const verificationFields: INodeProperties[] = [
	{
		displayName: 'Country',
		name: 'Nationality',
		type: 'options',
		required: true,
		options: [
			{ name: 'Argentina', value: 'ARG' },
			{ name: 'Australia', value: 'AUS' },
			{ name: 'Bangladesh', value: 'BGD' },
			{ name: 'Cambodia', value: 'KHM' },
			{ name: 'Canada', value: 'CAN' },
			{ name: 'Chile', value: 'CHL' },
			{ name: 'China', value: 'CHN' },
			{ name: 'Detect Automatically', value: 'AUTO' },
			{ name: 'Germany', value: 'DEU' },
			{ name: 'Hong Kong', value: 'HKG' },
			{ name: 'Indonesia', value: 'IDN' },
			{ name: 'Japan', value: 'JPN' },
			{ name: 'Macao', value: 'MAC' },
			{ name: 'Malaysia', value: 'MYS' },
			{ name: 'Mexico', value: 'MEX' },
			{ name: 'Myanmar', value: 'MMR' },
			{ name: 'New Zealand', value: 'NZL' },
			{ name: 'Nigeria', value: 'NGA' },
			{ name: 'Pakistan', value: 'PAK' },
			{ name: 'Philippines', value: 'PHL' },
			{ name: 'Russia', value: 'RUS' },
			{ name: 'Singapore', value: 'SGP' },
			{ name: 'Taiwan', value: 'TWN' },
			{ name: 'Thailand', value: 'THA' },
		],
		default: 'AUTO',
		description: 'Which country issued the document',
	},
	{
		displayName: 'Kind of Document',
		name: 'CardType',
		type: 'options',
		required: true,
		options: [
			{ name: 'Driver License', value: 'DRIVING_LICENSE' },
			{ name: 'ID Card', value: 'ID_CARD' },
			{ name: 'Passport', value: 'PASSPORT' },
			{ name: 'Residence Permit', value: 'RESIDENCE_PERMIT' },
		],
		default: 'ID_CARD',
		description:
			'Residence permits can be from Australia, Canada, Germany, New Zealand, Nigeria and Singapore only. Most ID cards also need their back side.',
	},
	returnHeadImage,
];
