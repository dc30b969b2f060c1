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
	喷漆: 'painted',
	其它: 'other',
	其他: 'other',
};

/** What kind of plate it is; painted ones are numbers on the vehicle itself. */
const CATEGORIES: Record<string, string> = {
	实体车牌: 'physical plate',
	标准实体车牌: 'standard plate',
	非标准实体车牌: 'non-standard plate',
	临牌: 'temporary plate',
	喷漆车牌: 'painted plate',
};

/** In English where the word is documented. */
function english(words: Record<string, string>, value: unknown): string | undefined {
	const word = text(value).trim();
	const plain = word.replace(/色$/u, '');
	return (Object.hasOwn(words, plain) ? words[plain] : word) || undefined;
}

/** Types: LicensePlateInfo. */
export const licensePlateShape = mainAndAll(
	'LicensePlateInfos',
	'plates',
	({ Number: plateNumber, Confidence, Rect, Color, LicensePlateCategory }) =>
		defined({
			plateNumber: text(plateNumber) || undefined,
			color: english(COLORS, Color),
			category: english(CATEGORIES, LicensePlateCategory),
			confidence: number(Confidence),
			box: rectangle(Rect),
		}),
);
