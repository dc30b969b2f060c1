import { refuse } from '../errors';
import type { Reading } from './reading';

/** No I, O and Q, which would be taken for 1 and 0. */
const vinAlphabet = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789';

export async function readVin({ pages, rasters, recognizer }: Reading): Promise<object> {
	const lines = (await pages('columns')).flatMap((page) => page.lines.map((line) => line.text));
	const vin = lines.map(vinOf).find(Boolean);
	if (vin) return { Vin: vin };
	// The engine drops what looks like no word to it: once more, with the alphabet of the number.
	const { canvas } = rasters[0];
	const page = { x0: 0, y0: 0, x1: canvas.width, y1: canvas.height };
	const again = (await recognizer.readRegion(canvas, page, vinAlphabet)).map(vinOf).find(Boolean);
	if (again) return { Vin: again };
	refuse('FailedOperation.OcrFailed', 'No vehicle identification number was found.');
}

/** Seventeen letters and digits that end in digits, as its serial number does. */
function vinOf(text: string): string | undefined {
	for (const candidate of text.toUpperCase().match(/[A-Z0-9]{17,}|[A-Z0-9 ]{17,}/g) ?? []) {
		const vin = candidate.replaceAll(' ', '').replaceAll('I', '1').replaceAll(/[OQ]/g, '0');
		if (vin.length === 17 && /\d{4}$/.test(vin)) return vin;
	}
	return undefined;
}
