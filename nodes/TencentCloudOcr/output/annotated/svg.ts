import type { Box } from '../../shapes/geometry';
import { extent, quarterTurns } from '../../shapes/geometry';
import type { Size } from './imageSize';
import type { Annotation } from './places';

export interface Picture extends Size {
	/** `data:` address of the picture; undefined if it cannot be shown, as for a PDF. */
	href?: string;
	/** Degrees by which the text is turned, clockwise. */
	angle: number;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Left out are the characters that XML does not allow, even as an entity. */
const escape = (text: string) =>
	text.replace(
		/[&<>"]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
		(sign) => ENTITIES[sign] ?? '',
	);

/** Red for doubtful, green for certain, blue where the answer has no score. */
const color = (confidence?: number) =>
	confidence === undefined
		? 'hsl(215 80% 45%)'
		: `hsl(${Math.round(Math.min(Math.max(confidence - 50, 0), 50) * 2.4)} 80% 40%)`;

/** Turns the picture around its top left corner and shifts it back into view. */
function upright({ width, height, angle }: Picture) {
	const turns = quarterTurns(angle);
	const shift = [`0 0`, `${height} 0`, `${width} ${height}`, `0 ${width}`][turns];
	return {
		size: turns % 2 ? [height, width] : [width, height],
		transform: turns ? ` transform="translate(${shift}) rotate(${turns * 90})"` : '',
	};
}

/**
 * The page as SVG with all that was recognized drawn over it: confidence as color, the text as a
 * tooltip. The picture is embedded, so the file needs no other.
 */
export function annotatedPicture(picture: Picture, found: Annotation[]): string {
	const { size, transform } = upright(picture);
	const stroke = Math.max(1, Math.round(Math.max(picture.width, picture.height) / 600));
	const shapes = found.map(({ corners, text, confidence }) => {
		const score = confidence === undefined ? '' : ` (${Math.round(confidence)} %)`;
		const points = corners.map(({ x, y }) => `${x},${y}`).join(' ');
		const paint = color(confidence);
		return `<polygon points="${points}" stroke="${paint}" fill="${paint}"><title>${escape(text + score)}</title></polygon>`;
	});
	// positions refer to the picture as stored, without the rotation in its EXIF data
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

/** The text itself at its position, where no picture can be shown. */
function words({ corners, text }: Annotation): string {
	const { x, y, width, height } = extent(corners) ?? { x: 0, y: 0, width: 0, height: 0 };
	if (!text || width <= 0 || height <= 0) return '';
	const size = Math.round(height * 0.75);
	return `<text x="${x}" y="${Math.round(y + height * 0.78)}" font-size="${size}" textLength="${width}" lengthAdjust="spacingAndGlyphs" font-family="sans-serif">${escape(text)}</text>`;
}

/** Size of a page that nobody knows: everything that was found fits on it. */
export function sizeAround(found: Annotation[]): Size {
	const corners = found.flatMap((annotation) => annotation.corners);
	const { x, y, width, height } = extent([{ x: 0, y: 0 }, ...corners]) as Box;
	return {
		width: Math.ceil((x + width) * 1.05) || 100,
		height: Math.ceil((y + height) * 1.05) || 100,
	};
}
