import type { Picture } from '../picture';
import type { ActionSpec } from '../spec';
import type { JsonObject } from '../types';
import { readInvoices } from './invoice';
import { readOffice } from './office';
import type { Page } from './page';
import { readPassport } from './passport';
import { rasterize } from './raster';
import type { Raster } from './raster';
import type { Reading } from './reading';
import type { Layout } from './recognizer';
import { createRecognizer } from './recognizer';
import { readVin } from './vin';
import { withoutRules } from './rules';
import { readStructure } from './structure';
import { readTable } from './table';
import { readAccurateText, readBasicText } from './text';

export interface Reader {
	/** undefined: this action has no reader of its own; its fixture answers. */
	read(
		name: string,
		action: ActionSpec,
		params: JsonObject,
		pictures: Picture[],
	): Promise<object | undefined>;
	close(): Promise<void>;
}

const readers: Record<string, (reading: Reading) => object | Promise<object>> = {
	GeneralBasicOCR: readBasicText,
	GeneralAccurateOCR: readAccurateText,
	SmartStructuralOCRV2: readStructure,
	SmartStructuralPro: readStructure,
	ExtractDocMulti: async (reading) => ({ ...(await readStructure(reading)), TokenNum: 1 }),
	RecognizeTableAccurateOCR: readTable,
	MLIDPassportOCR: readPassport,
	RecognizeGeneralInvoice: readInvoices,
	VinOCR: readVin,
};

export function createReader(): Reader {
	const recognizer = createRecognizer();
	return {
		read: async (name, action, params, pictures) => {
			// the drawings of an OFD file are not read here
			if (pictures.some(({ format }) => format === 'OFD')) return undefined;
			const rasters: Raster[] = [];
			for (const picture of pictures) rasters.push(...(await rasterize(action, picture)));
			const [picture] = pictures;
			const read = readers[name];
			if (!read || !picture) return undefined;
			const isOffice = picture.format === 'WORD' || picture.format === 'EXCEL';
			const pages = async (layout: Layout) => {
				if (isOffice) return [readOffice(action, picture)];
				const read: Page[] = [];
				for (const raster of rasters) {
					// On photographs lines are slanted and broken: half a line is worse than a whole one.
					const isClean = layout !== 'columns' && picture.format !== 'JPG';
					const { canvas } = isClean ? withoutRules(raster.canvas) : raster;
					read.push(await recognizer.read(raster, layout, canvas));
				}
				return read;
			};
			return await read({ action, params, picture, rasters, recognizer, pages });
		},
		close: async () => await recognizer.close(),
	};
}
