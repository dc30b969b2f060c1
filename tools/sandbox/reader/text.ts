import { refuse } from '../errors';
import type { Reading } from './reading';
import type { Line, Page } from './page';
import { corners, coord } from './page';

export async function readBasicText({ params, picture, pages }: Reading): Promise<object> {
	const [page] = await pages('places');
	const language = params.LanguageType ?? 'zh';
	return {
		TextDetections: detections(page, params.IsWords === true),
		// "zh" stands for Chinese and English; the engine here knows English only.
		Language: language === 'auto' || language === 'mix' ? 'zh' : language,
		Angel: page.angle,
		PdfPageSize: picture.pageCount,
	};
}

export async function readAccurateText({ params, pages }: Reading): Promise<object> {
	const [page] = await pages('places');
	return {
		TextDetections: detections(page, params.IsWords === true),
		Angel: page.angle,
		Angle: page.angle,
	};
}

function detections(page: Page, withCharacters: boolean): object[] {
	if (page.lines.length === 0) refuse('FailedOperation.ImageNoText');
	return page.lines.map((line) => detection(line, withCharacters));
}

function detection(line: Line, withCharacters: boolean): object {
	const characters = withCharacters ? line.words.flatMap((word) => word.characters) : [];
	const { X, Y } = coord(line.box.x0, line.box.y0);
	const end = coord(line.box.x1, line.box.y1);
	return {
		DetectedText: line.text,
		Confidence: Math.round(line.confidence),
		Polygon: corners(line.box),
		AdvancedInfo: JSON.stringify({ Parag: { ParagNo: line.paragraph } }),
		ItemPolygon: { X, Y, Width: end.X - X, Height: end.Y - Y },
		Words: characters.map((character) => ({
			Confidence: Math.round(character.confidence),
			Character: character.text,
		})),
		WordCoordPoint: characters.map((character) => ({ WordCoordinate: corners(character.box) })),
	};
}
