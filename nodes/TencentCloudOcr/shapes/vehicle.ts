import { number, text } from '../untyped';
import { eachFind, mainFirst } from './eachFind';
import { columnsOfBox, rectangle } from './geometry';

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
function english(words: Record<string, string>, value: unknown): string | null {
	const word = text(value).trim();
	const plain = word.replace(/色$/u, '');
	return (Object.hasOwn(words, plain) ? words[plain] : word) || null;
}

/** One item per plate. Types: LicensePlateInfo. */
export const licensePlateShape = eachFind(
	'plate',
	mainFirst('LicensePlateInfos', 'Number'),
	({ Number: plateNumber, Confidence, Rect, Color, LicensePlateCategory }) => ({
		plateNumber: text(plateNumber) || null,
		color: english(COLORS, Color),
		category: english(CATEGORIES, LicensePlateCategory),
		confidence: number(Confidence) ?? null,
		box: columnsOfBox(rectangle(Rect)),
	}),
);
