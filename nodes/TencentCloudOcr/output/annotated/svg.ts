import type { Annotation } from './places';

export interface Picture {
	width: number;
	height: number;
	/** `data:` address of the picture; undefined where it cannot be shown, as for a PDF. */
	href?: string;
	/** Degrees by which the text is turned, clockwise. */
	angle: number;
}

const escape = (text: string) =>
	text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;')
		// what XML does not allow even as an entity
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

/** Red for doubtful, green for certain, blue where the answer has no score. */
const color = (confidence?: number) =>
	confidence === undefined
		? 'hsl(215 80% 45%)'
		: `hsl(${Math.round(Math.min(Math.max(confidence - 50, 0), 50) * 2.4)} 80% 40%)`;

/** Nearest turn by quarters that sets the text upright again. */
function quarterTurns(angle: number): number {
	const turns = Math.round(-angle / 90) % 4;
	return ((Number.isFinite(turns) ? turns : 0) + 4) % 4;
}

/** Turns the picture about its corner and shifts it back into view. */
function upright({ width, height, angle }: Picture) {
	const turns = quarterTurns(angle);
	const shift = [`0 0`, `${height} 0`, `${width} ${height}`, `0 ${width}`][turns];
	return {
		size: turns % 2 ? [height, width] : [width, height],
		transform: turns ? ` transform="translate(${shift}) rotate(${turns * 90})"` : '',
	};
}

/**
 * The page as SVG with the recognized places drawn over it: confidence as color, the text when
 * the pointer rests on a place. The picture is embedded, so the file stands alone.
 */
export function annotatedPicture(picture: Picture, found: Annotation[]): string {
	const { size, transform } = upright(picture);
	const stroke = Math.max(1, Math.round(Math.max(picture.width, picture.height) / 600));
	const shapes = found.map(({ corners, text, confidence }) => {
		const score = confidence === undefined ? '' : ` (${Math.round(confidence)} %)`;
		const points = corners.map(([x, y]) => `${x},${y}`).join(' ');
		return `<polygon points="${points}" stroke="${color(confidence)}" fill="${color(confidence)}"><title>${escape(text + score)}</title></polygon>`;
	});
	// the service places what it finds in the picture as its bytes are, not as its EXIF turns it
	const page = picture.href
		? `<image style="image-orientation:none" width="${picture.width}" height="${picture.height}" href="${picture.href}"/>`
		: `<rect width="${picture.width}" height="${picture.height}" fill="#fff"/>`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size[0]}" height="${size[1]}" viewBox="0 0 ${size.join(' ')}">`,
		`<g${transform}>${page}<g fill-opacity="0.12" stroke-width="${stroke}" stroke-linejoin="round">`,
		...shapes,
		'</g>',
		...(picture.href ? [] : found.map(words)),
		'</g></svg>',
	].join('\n');
}

/** Where no picture can be shown, the text itself stands in its place. */
function words({ corners, text }: Annotation): string {
	const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
	const [left, bottom] = [Math.min(...xs), Math.max(...ys)];
	const [width, height] = [Math.max(...xs) - left, bottom - Math.min(...ys)];
	if (!text || width <= 0 || height <= 0) return '';
	const size = Math.round(height * 0.75);
	return `<text x="${left}" y="${Math.round(bottom - height * 0.22)}" font-size="${size}" textLength="${width}" lengthAdjust="spacingAndGlyphs" font-family="sans-serif">${escape(text)}</text>`;
}

/** Size of a page that nobody knows: all places fit on it. */
export function sizeAround(found: Annotation[]): { width: number; height: number } {
	const largest = (index: 0 | 1) =>
		found.reduce(
			(most, { corners }) => corners.reduce((max, corner) => Math.max(max, corner[index]), most),
			0,
		);
	return {
		width: Math.ceil(largest(0) * 1.05) || 100,
		height: Math.ceil(largest(1) * 1.05) || 100,
	};
}
