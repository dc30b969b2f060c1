import type { Shape } from '../answer/answer';
import { defined, list, number, text } from '../untyped';
import { rectangle } from './geometry';

/** Documented in English; published answers hold the Chinese words. */
const COLORS: Record<string, string> = {
	白: 'white',
	黑: 'black',
	蓝: 'blue',
	绿: 'green',
	黄: 'yellow',
	黄绿: 'yellow-green',
	临牌: 'temporary plate',
};

function color(value: unknown): string | undefined {
	const word = text(value).trim();
	const plain = word.replace(/色$/u, '');
	return (Object.hasOwn(COLORS, plain) ? COLORS[plain] : word) || undefined;
}

const plate = ({ Number: plateNumber, Confidence, Rect, Color }: Record<string, unknown>) =>
	defined({
		plateNumber: text(plateNumber) || undefined,
		color: color(Color),
		confidence: number(Confidence),
		box: rectangle(Rect),
	});

/** The plate that the service holds for the main one, and every plate in a list. */
export const licensePlateShape: Shape = (answers) =>
	answers.map(({ response, files }) => {
		const plates = list(response.LicensePlateInfos).map(plate);
		return {
			json: defined({
				...plate(response),
				plates: plates.length ? plates : undefined,
				RequestId: response.RequestId,
			}),
			files,
		};
	});
