import { createCanvas } from '@napi-rs/canvas';
import type { Canvas } from '@napi-rs/canvas';
import { refuse } from '../errors';
import type { Reading } from './reading';
import { parseZone } from './mrz';
import type { Page } from './page';
import { around, height } from './page';
import { datePattern } from './receipt';

const zoneAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<';

export async function readPassport(reading: Reading): Promise<object> {
	const [page] = await reading.pages('columns');
	const { canvas } = reading.rasters[0];
	// Read once more with the alphabet of the zone: as ordinary text its fillers become letters.
	const lines = await reading.recognizer.readRegion(canvas, zoneRegion(page), zoneAlphabet);
	const zone = parseZone(lines) ?? refuse('FailedOperation.NoPassport');
	const name = `${zone.surname} ${zone.givenName}`.trim();
	return {
		ID: zone.number,
		Name: name,
		DateOfBirth: zone.birth,
		Sex: zone.sex,
		DateOfExpiration: zone.expiry,
		IssuingCountry: zone.issuer,
		Nationality: zone.nationality,
		Warn: [],
		Image: reading.params.RetImage === true ? portrait(canvas) : '',
		AdvancedInfo: '1',
		CodeSet: zone.first,
		CodeCrc: zone.second,
		Surname: zone.surname,
		GivenName: zone.givenName,
		Type: zone.type,
		PassportRecognizeInfos: {
			Type: zone.type,
			IssuingCountry: zone.issuer,
			PassportID: zone.number,
			Surname: zone.surname,
			GivenName: zone.givenName,
			Name: name,
			Nationality: zone.nationality,
			DateOfBirth: printed(zone.birth),
			Sex: zone.sex,
			DateOfIssuance: issueDate(page),
			DateOfExpiration: printed(zone.expiry),
			Signature: '',
			IssuePlace: '',
			IssuingAuthority: '',
		},
		WarnCardInfos: [],
		CardCount: 1,
		IsComplete: true,
	};
}

/** The rows that look like the zone, or the foot of the page where none does. */
function zoneRegion(page: Page) {
	const foot = { x0: 0, y0: page.height * 0.72, x1: page.width, y1: page.height };
	const looksLikeZone = (text: string) => {
		const solid = text.replaceAll(' ', '');
		return solid.length >= 24 && /[<«]|[KCS]{4}/.test(solid) && !/[a-z]{6}/.test(solid);
	};
	const found = page.lines.filter(({ text }) => looksLikeZone(text)).map((line) => line.box);
	if (found.length === 0) return foot;
	const box = around(found);
	const margin = Math.max(...found.map(height)) * (found.length > 1 ? 0.6 : 2.5);
	return {
		x0: 0,
		y0: Math.max(0, box.y0 - margin),
		x1: page.width,
		y1: Math.min(page.height, box.y1 + margin),
	};
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function printed(date: string): string {
	if (date.length !== 8) return '';
	return `${date.slice(6)} ${months[Number(date.slice(4, 6)) - 1]} ${date.slice(0, 4)}`;
}

/** The date below or beside the words "date of issue". */
function issueDate(page: Page): string {
	const at = page.lines.findIndex(({ text }) => /issu(e|ance)\b/i.test(text) && /date/i.test(text));
	if (at < 0) return '';
	const near = page.lines.slice(at, at + 3).map(({ text }) => datePattern.exec(text)?.[0]);
	return near.find(Boolean) ?? '';
}

/** The left of the data page, above the zone, as a JPEG. */
function portrait(canvas: Canvas): string {
	const part = {
		x: canvas.width * 0.04,
		y: canvas.height * 0.2,
		width: canvas.width * 0.3,
		height: canvas.height * 0.5,
	};
	const { width, height } = part;
	const cut = createCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
	cut
		.getContext('2d')
		.drawImage(canvas, part.x, part.y, width, height, 0, 0, cut.width, cut.height);
	return cut.toBuffer('image/jpeg').toString('base64');
}
