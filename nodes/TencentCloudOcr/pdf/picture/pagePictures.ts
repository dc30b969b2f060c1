import { dictOf } from '../entries';
import type { Matrix } from '../matrix';
import { areaOf, inverse, overlap, placed, product, UNIT } from '../matrix';
import type { Objects } from '../objects';
import { getObject, isStream, resolve } from '../objects';
import type { View } from '../page';
import { placeOfView, readPage, viewOf } from '../page';
import type { PageNode } from '../pageTree';
import { streamData } from '../streams';
import type { Dict } from '../values';
import { isDict, isRef, nameOf } from '../values';
import type { Placed, Reason } from './findPictures';
import { findPictures } from './findPictures';
import { inOrder } from './inOrder';
import type { PictureFile } from './pictureFile';
import { pictureFile } from './pictureFile';

/** A picture that a page is, or one of two, and where it is on the page. */
export interface PagePicture extends PictureFile, View {
	/**
	 * Takes the picture to the page: its pixel (x, y) is at (x / width, 1 - y / height) moved by
	 * this, in the points of `box`.
	 */
	matrix: Matrix;
	/** The same to the page as a reader sees it, as the unit square, its origin at the lower left. */
	onView: Matrix;
}

/** How much of the picture has to be seen: scanners and printers cut a narrow edge. */
const MIN_SEEN = 0.9;

/** All that the page draws, 7.7.3.3: one stream or several in order. */
export async function contentOf(objects: Objects, page: Dict): Promise<Buffer | undefined> {
	const contents = page.get('Contents');
	const list = resolve(objects, contents);
	const parts: Buffer[] = [];
	for (const part of Array.isArray(list) ? list : [contents]) {
		const object = isRef(part) ? getObject(objects, part.ref) : undefined;
		const data = isStream(object) ? await streamData(objects, object) : undefined;
		if (!data) return undefined;
		parts.push(data, Buffer.from('\n'));
	}
	return Buffer.concat(parts);
}

/** Whether there is more on the page than links: notes, stamps, fields. */
function hasAnnotations(objects: Objects, page: Dict): boolean {
	const list = resolve(objects, page.get('Annots'));
	return (Array.isArray(list) ? list : []).some((item) => {
		const annotation = resolve(objects, item);
		const subtype = isDict(annotation) ? nameOf(annotation.get('Subtype')) : undefined;
		return subtype !== undefined && subtype !== 'Link' && subtype !== 'Popup';
	});
}

async function pictureOn(
	objects: Objects,
	{ picture, matrix, clip }: Placed,
	view: View,
): Promise<PagePicture | Reason> {
	const place = placed(UNIT, matrix);
	const seen = areaOf(overlap(overlap(view.box, clip), place));
	if (!(seen >= MIN_SEEN * areaOf(place)) || seen === 0) return 'cropped';
	const file = await pictureFile(objects, picture);
	if (!file) return 'format';
	const onView = product(matrix, inverse(placeOfView(view)));
	return { ...file, ...view, matrix, onView };
}

/**
 * @returns the pictures of a page that is one, as a scan, or two apart, in the order in which they
 * are read; otherwise why it is none
 */
export async function pagePictures(
	objects: Objects,
	node: PageNode,
): Promise<PagePicture[] | Reason> {
	const entries = readPage(objects, node);
	if (!entries) return 'unknown';
	const page = dictOf(entries);
	if (!page.has('Contents')) return 'no picture';
	const content = await contentOf(objects, page);
	if (!content) return 'unknown';
	const found = await findPictures(objects, content, page.get('Resources'));
	if (typeof found === 'string') return found;
	if (hasAnnotations(objects, page)) return 'drawing';
	const view = viewOf(objects, page);
	const pictures: PagePicture[] = [];
	for (const one of found) {
		const picture = await pictureOn(objects, one, view);
		if (typeof picture === 'string') return picture;
		pictures.push(picture);
	}
	return pictures.length < 2 ? pictures : (inOrder(pictures) ?? 'several pictures');
}
