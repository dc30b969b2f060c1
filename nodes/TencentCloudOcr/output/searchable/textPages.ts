import type { Answer } from '../../answer/answer';
import type { Pdf } from '../../pdf/openPdf';
import type { TextPage } from '../../pdf/text/textLayer';
import { angle } from '../../shapes/geometry';
import type { Settings } from '../../settings/settings';
import { linesOf } from './lines';
import { resolutionOf } from './resolution';

const POINTS = 72;

/** What was read on the pages of a PDF; those that are to stay as they are are left out. */
export async function textPages(
	settings: Settings,
	pdf: Pdf,
	answers: Answer[],
): Promise<TextPage[]> {
	const wanted = [];
	for (const { response, page = 1, picture } of answers) {
		const isLeft = !settings.options.textOverText && (await pdf.hasText(page));
		const size = isLeft ? undefined : await pdf.size(page);
		const lines = linesOf(response, settings);
		if (size) wanted.push({ page, lines, size, picture, angle: angle(response) });
	}
	const drawn = wanted.filter(({ picture }) => !picture);
	const resolution = resolutionOf(
		drawn.map(({ size, lines }) => ({ size, corners: lines.flatMap(({ points }) => points) })),
	);
	const scale = (resolution ?? POINTS) / POINTS;
	return wanted.map(({ size: [width, height], picture, ...page }) => ({
		...page,
		...(picture ?? { width: width * scale, height: height * scale }),
	}));
}
