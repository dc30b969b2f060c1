import { image10BmpPdf } from './parts/fileLimits';
import { mainlandOnly } from './parts/sites';
import type { Resource } from './types';

export const seal: Resource = {
	name: 'Seal',
	value: 'seal',
	first: 'SealOCR',
	operations: [
		{
			name: 'Recognize Seal',
			value: 'SealOCR',
			hasCoordinates: true,
			action: 'Recognize seal',
			description:
				'Read the text, shape and position of seals and stamps, mainland China site only (SealOCR)',
			image: image10BmpPdf,
			pdf: { enable: 'EnablePdf', page: 'PdfPageNumber' },
			rate: 5,
			...mainlandOnly,
			substitute: "'Recognize Text Accurately' of General Text, which knows no shapes of seals",
			shape: 'seal',
			fields: [],
		},
	],
};
