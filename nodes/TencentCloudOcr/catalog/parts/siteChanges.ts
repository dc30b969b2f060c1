import type { Site } from '../../../../credentials/hosts';
import type { SiteChanges } from '../types';

/**
 * What a site changes of the common facts of an operation that both have. Generated from the
 * documented API of both sites by `npm run generate`: change `test/fixtures/spec`, not this file.
 */
export const SITE_CHANGES: Record<Site, Record<string, SiteChanges>> = {
	international: {
		GeneralAccurateOCR: {
			lacks: {
				WordsType: true,
			},
		},
		ExtractDocMulti: {
			lacks: {
				NewItemNames: true,
				MultiModelVersion: true,
				ConfigId: ['SalesDeliveryNote'],
			},
		},
		MainlandPermitOCR: {
			lacks: {
				CardSide: true,
			},
		},
	},
	mainland: {
		GeneralAccurateOCR: {
			rate: 10,
			enabledBySales: false,
		},
		GeneralBasicOCR: {
			image: {
				formats: ['JPEG', 'PNG', 'BMP', 'PDF'],
				maxBase64Bytes: 10485760,
			},
			rate: 20,
			enabledBySales: false,
		},
		ExtractDocMulti: {
			image: {
				formats: ['JPEG', 'PNG', 'BMP', 'PDF'],
				maxBase64Bytes: 10485760,
			},
		},
		MLIDPassportOCR: {
			image: {
				formats: ['JPEG', 'PNG', 'BMP', 'PDF'],
				maxBase64Bytes: 10485760,
			},
			rate: 5,
		},
		MainlandPermitOCR: {
			image: {
				formats: ['JPEG', 'PNG'],
				maxBase64Bytes: 10485760,
			},
		},
		HKIDCardOCR: {
			image: {
				formats: ['JPEG', 'PNG'],
				maxBase64Bytes: 10485760,
			},
			enabledBySales: false,
		},
		MLIDCardOCR: {
			image: {
				formats: ['JPEG', 'PNG'],
				maxBase64Bytes: 10485760,
			},
			back: {
				base64: 'BackImageBase64',
				url: 'BackImageUrl',
				image: {
					formats: ['JPEG', 'PNG'],
					maxBase64Bytes: 10485760,
				},
			},
			rate: undefined,
		},
		RecognizeThaiIDCardOCR: {
			back: {
				base64: 'BackImageBase64',
				url: 'BackImageUrl',
				image: {
					formats: ['JPEG', 'PNG', 'BMP'],
					maxBase64Bytes: 7340032,
				},
			},
			enabledBySales: true,
		},
		VinOCR: {
			image: {
				formats: ['JPEG', 'PNG'],
				maxBase64Bytes: 10485760,
			},
		},
	},
};
