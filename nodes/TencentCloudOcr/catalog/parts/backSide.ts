import { image7, image7Bmp } from './fileLimits';
import type { BackSide } from '../types';

/** The back of a two-sided card; one call reads both sides. */
export const back: BackSide = { base64: 'BackImageBase64', url: 'BackImageUrl', image: image7 };

export const backBmp: BackSide = { ...back, image: image7Bmp };
