import type { IDataObject } from 'n8n-workflow';

import { isoDate } from '../../../nodes/TencentCloudOcr/shapes/isoDate';
import { advancedInfo, confidence } from '../../../nodes/TencentCloudOcr/shapes/person/confidence';
import { passport } from '../../../nodes/TencentCloudOcr/shapes/person/world';
import { written } from '../documents';
import { code } from '../words';
import type { Finding, Seen } from './finding';
import { answerTo, fails, holds, open } from './finding';

/** U16: dates of the printed part of the sample passport. */
export function passportDates(seen: Seen): Finding {
	const asked = answerTo(seen, 'passport');
	if ('missing' in asked) return open(asked.missing);
	const { dateOfBirth, date, dateOfExpiry } = written['passport.png'];
	const zone = (asked.answer.PassportRecognizeInfos ?? {}) as IDataObject;
	const read = [
		[zone.DateOfBirth, dateOfBirth],
		[zone.DateOfIssuance, date],
		[zone.DateOfExpiration, dateOfExpiry],
	].filter(([text]) => text);
	const words = read.map(([text]) => code(text)).join(', ') || 'no printed date was read';
	if (!read.length) return open(words);
	return read.every(([text, is]) => isoDate(String(text), passport.dates ?? []) === is)
		? holds(words)
		: fails(words);
}

/** U19: only a card or passport whose answer holds scores can tell. */
export function cardScores(seen: Seen): Finding {
	const asked = answerTo(seen, 'passport');
	if ('missing' in asked) return open(asked.missing);
	const held = advancedInfo(asked.answer);
	if (!held) return open('the passport came without scores');
	const score = confidence(asked.answer);
	return score === undefined
		? open(`AdvancedInfo holds ${code(Object.keys(held).join(', '))}`)
		: holds(`scores between 0 and 1, on average ${(score / 100).toFixed(2)}`);
}

/** U20: the first row of the sample table is part of it, not text outside. */
export function tableCells(seen: Seen): Finding {
	const asked = answerTo(seen, 'oldTable');
	if ('missing' in asked) return open(asked.missing);
	const cells = (asked.answer.TextDetections ?? []) as IDataObject[];
	const kinds = (kind: boolean) =>
		cells.filter(({ Type }) => ['header', 'footer'].includes(String(Type)) === kind);
	const [outside, inside] = [kinds(true), kinds(false)];
	const header = new Set(written['table.png'].header);
	const words = `${outside.length} cells outside of the table, ${inside.length} inside`;
	if (outside.some(({ Text }) => header.has(String(Text)))) {
		return fails(`${words}; the header row is outside`);
	}
	return outside.length ? holds(words) : open(words);
}
