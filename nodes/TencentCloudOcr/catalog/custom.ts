import { anyFile } from './parts/fileLimits';
import { back } from './parts/backSide';
import { bothSites } from './parts/sites';
import type { Resource } from './types';

/** For what Tencent Cloud adds tomorrow. */
export const custom: Resource = {
	name: 'Custom API Call',
	value: 'custom',
	first: 'CustomApiCall',
	operations: [
		{
			name: 'Call Any Action',
			value: 'CustomApiCall',
			action: 'Call any action',
			description: 'Call an OCR action that this node does not have yet, with JSON parameters',
			custom: true,
			answersWithoutText: true,
			image: anyFile,
			back: { ...back, image: anyFile },
			files: [{ path: '**', field: '', fileName: '' }],
			sites: bothSites,
			instead:
				"Check the spelling of 'Action' in the API reference, and the site of the credential",
			shape: 'asReceived',
			fields: [],
		},
	],
};
