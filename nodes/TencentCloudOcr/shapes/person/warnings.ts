import type { IDataObject } from 'n8n-workflow';

import { text } from '../../untyped';
import type { WarningList } from './mapping';
import { valueAt } from './fieldText';

/**
 * The check is not enabled for the account, which says nothing about the card: no warning, unless
 * the list has a meaning of its own for it.
 */
const NOT_CHECKED = '-9109';

/** Lists of warnings; every answer may have the first one. */
export const WARNINGS = {
	card: {
		path: 'WarnCardInfos',
		meanings: {
			'-9101': 'covered or incomplete',
			'-9102': 'photocopy',
			'-9103': 'photo of a screen or of a photo',
			'-9104': 'altered picture',
			'-9107': 'reflections',
			'-9108': 'blurred',
		},
	},
	mainlandId: {
		path: 'AdvancedInfo.WarnInfos',
		meanings: {
			'-9100': 'validity period not valid',
			'-9101': 'border incomplete',
			'-9102': 'photocopy',
			'-9103': 'photo of a screen or of a photo',
			'-9104': 'temporary card',
			'-9105': 'frame covered',
			'-9106': 'altered picture',
			'-9107': 'reflections',
			'-9108': 'black-and-white photocopy',
			'-9109': 'validity period not valid',
			'-9110': 'electronic card',
			'-9111': 'watermark',
		},
	},
	malaysianId: {
		path: 'Warn',
		meanings: {
			'-9102': 'photocopy',
			'-9103': 'photo of a screen or of a photo',
			'-9106': 'covered',
			'-9107': 'blurred',
		},
	},
	passport: {
		path: 'Warn',
		meanings: {
			'-9102': 'photocopy',
			'-9103': 'photo of a screen or of a photo',
			'-9106': 'covered',
		},
	},
	bankCard: {
		path: 'WarningCode',
		meanings: {
			'-9110': 'date not valid',
			'-9111': 'border incomplete',
			'-9112': 'reflections',
			'-9113': 'photocopy',
			'-9114': 'photo of a screen or of a photo',
		},
	},
	verification: {
		path: 'WarnInfo',
		meanings: {
			ScreenshotSuspected: 'screenshot',
			RetakeSuspected: 'photo of a screen or of a photo',
			PaperCopy: 'photocopy',
			FakeSuspected: 'altered picture',
			OtherWarning: 'authenticity not verified',
		},
	},
} satisfies Record<string, WarningList>;

const UNKNOWN = 'not documented';

/** Warnings in one text, each once with its code; undefined if there are none. */
export function warnings(document: IDataObject, own: WarningList[] = []): string | undefined {
	const lists: WarningList[] = [WARNINGS.card, ...own];
	const found = lists.flatMap(({ path, meanings }) => {
		const codes = valueAt(document, path);
		const isNone = (code: string) =>
			['', '0'].includes(code) || (code === NOT_CHECKED && !Object.hasOwn(meanings, code));
		return (Array.isArray(codes) ? codes : [])
			.map(text)
			.filter((code) => !isNone(code))
			.map((code) => ({ code, meaning: Object.hasOwn(meanings, code) ? meanings[code] : UNKNOWN }));
	});
	// of a code in two lists, one may not know the meaning
	const known = new Set(found.flatMap(({ code, meaning }) => (meaning === UNKNOWN ? [] : [code])));
	const texts = found
		.filter(({ code, meaning }) => meaning !== UNKNOWN || !known.has(code))
		.map(({ code, meaning }) => `${meaning} (${code})`);
	return texts.length ? [...new Set(texts)].join(', ') : undefined;
}
