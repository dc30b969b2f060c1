import { image7, image7Bmp } from './fileLimits';
import type { ResponseFile } from '../../answer/answer';
import type { BackSide } from '../types';

/** The back of a two-sided card; one call reads both sides. */
export const back: BackSide = { base64: 'BackImageBase64', url: 'BackImageUrl', image: image7 };

export const backBmp: BackSide = { ...back, image: image7Bmp };

/** The portrait of an answer, where its field is called so. */
export const portraitAt = (path: string): ResponseFile => ({
	path,
	field: 'portrait',
	fileName: 'portrait',
});
