import type { Picture } from '../picture';
import type { ActionSpec } from '../spec';
import type { JsonObject } from '../types';
import type { Page } from './page';
import type { Raster } from './raster';
import type { Layout, Recognizer } from './recognizer';

/** What a reader of one action gets: the pages of the file that was sent. */
export interface Reading {
	action: ActionSpec;
	params: JsonObject;
	picture: Picture;
	rasters: Raster[];
	recognizer: Recognizer;
	/** The text of every page asked for. */
	pages(layout: Layout): Promise<Page[]>;
}
