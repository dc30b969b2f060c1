import { text } from '../untyped';
import { eachFind, mainFirst } from './eachFind';
import { columnsOfBox, rectangle } from './geometry';

/** The service numbers the outlines of seals. */
const OUTLINES: Record<string, string> = {
	'0': 'round',
	'1': 'oval',
	'2': 'rectangle',
	'3': 'diamond',
	'4': 'triangle',
};

/** One item per seal. Types: SealInfo. */
export const sealShape = eachFind(
	'seal',
	mainFirst('SealInfos', 'SealBody'),
	({ SealBody, SealShape, OtherTexts, Location }) => {
		const others = (Array.isArray(OtherTexts) ? OtherTexts : []).map(text).filter(Boolean);
		const outline = text(SealShape);
		return {
			text: text(SealBody) || null,
			otherTexts: others.join(', ') || null,
			shape: Object.hasOwn(OUTLINES, outline) ? OUTLINES[outline] : null,
			box: columnsOfBox(rectangle(Location)),
		};
	},
);
