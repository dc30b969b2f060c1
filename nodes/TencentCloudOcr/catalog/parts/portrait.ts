import type { INodeProperties } from 'n8n-workflow';

import type { ResponseFile } from '../../answer/answer';

/** The switch for the portrait has a different name in almost every generation of the API. */

export const returnHeadImage: INodeProperties = {
	displayName: 'Portrait',
	name: 'ReturnHeadImage',
	type: 'boolean',
	default: false,
	description: 'Whether to return the portrait as binary data',
};

export const requiredReturnHeadImage: INodeProperties = { ...returnHeadImage, required: true };

export const cropPortrait: INodeProperties = { ...returnHeadImage, name: 'CropPortrait' };

export const retImage: INodeProperties = { ...returnHeadImage, name: 'RetImage' };

export const retProfile: INodeProperties = { ...returnHeadImage, name: 'RetProfile' };

/** The portrait in an answer, at the path of its field. */
export const portraitAt = (path: string): ResponseFile => ({
	path,
	field: 'portrait',
	fileName: 'portrait',
});
