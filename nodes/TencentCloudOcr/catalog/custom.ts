import { anyFile } from './parts/fileLimits';
import { back } from './parts/backSide';
import { bothSites } from './parts/sites';
import type { Resource } from './types';

/** For actions that this catalog does not have, such as those that Tencent Cloud adds later. */
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
			instead: "Compare 'Action' with the API reference, and check the site in the credential",
			shape: 'asReceived',
			fields: [],
		},
	],
};
