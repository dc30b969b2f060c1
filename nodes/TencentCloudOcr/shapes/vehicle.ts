import { defined, number, text } from '../untyped';
import { rectangle } from './geometry';
import { mainAndAll } from './mainAndAll';

/** The documentation has English words; published answers contain Chinese ones. */
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

/** Types: LicensePlateInfo. */
export const licensePlateShape = mainAndAll(
	'LicensePlateInfos',
	'plates',
	({ Number: plateNumber, Confidence, Rect, Color }) =>
		defined({
			plateNumber: text(plateNumber) || undefined,
			color: color(Color),
			confidence: number(Confidence),
			box: rectangle(Rect),
		}),
);
