import { defined, text } from '../untyped';
import { rectangle } from './geometry';
import { mainAndAll } from './mainAndAll';

/** The service numbers the outlines of seals. */
const OUTLINES: Record<string, string> = {
	'0': 'round',
	'1': 'oval',
	'2': 'rectangle',
	'3': 'diamond',
	'4': 'triangle',
};

/** Types: SealInfo. */
export const sealShape = mainAndAll(
	'SealInfos',
	'seals',
	({ SealBody, SealShape, OtherTexts, Location }) => {
		const others = (Array.isArray(OtherTexts) ? OtherTexts : []).map(text).filter(Boolean);
		const outline = text(SealShape);
		return defined({
			text: text(SealBody) || undefined,
			otherTexts: others.length ? others : undefined,
			shape: Object.hasOwn(OUTLINES, outline) ? OUTLINES[outline] : undefined,
			box: rectangle(Location),
		});
	},
);
