import type { Shape } from '../answer/answer';
import { defined, list, text } from '../untyped';
import { rectangle } from './geometry';

/** The service numbers its shapes. */
const SHAPES: Record<string, string> = {
	'0': 'round',
	'1': 'oval',
	'2': 'rectangle',
	'3': 'diamond',
	'4': 'triangle',
};

function seal({ SealBody, SealShape, OtherTexts, Location }: Record<string, unknown>) {
	const others = (Array.isArray(OtherTexts) ? OtherTexts : []).map(text).filter((other) => other);
	const shape = text(SealShape);
	return defined({
		text: text(SealBody) || undefined,
		otherTexts: others.length ? others : undefined,
		shape: Object.hasOwn(SHAPES, shape) ? SHAPES[shape] : undefined,
		box: rectangle(Location),
	});
}

/** The seal that the service holds for the main one, and every seal in a list. */
export const sealShape: Shape = (answers) =>
	answers.map(({ response, files }) => {
		const seals = list(response.SealInfos).map(seal);
		return {
			json: defined({
				...seal(response),
				seals: seals.length ? seals : undefined,
				RequestId: response.RequestId,
			}),
			files,
		};
	});
