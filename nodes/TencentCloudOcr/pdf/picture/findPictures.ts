import type { Objects, Stream } from '../objects';
import { getObject, isStream, numbersIn, resolve } from '../objects';
import { streamData } from '../streams';
import type { Value } from '../values';
import { isDict, isRef, nameOf, numbersOf } from '../values';
import { operationsIn } from './content';
import type { Box, Matrix } from '../matrix';
import {
	boxOf,
	EVERYTHING,
	IDENTITY,
	matrixOf,
	NOWHERE,
	overlap,
	placed,
	product,
	union,
} from '../matrix';

/** Why a page is not a picture, or two. */
export type Reason =
	| 'text'
	| 'drawing'
	| 'several pictures'
	| 'no picture'
	/** The page shows a part of the picture only. */
	| 'cropped'
	/** Compressed in a way that only readers of PDF know, or of colors that PNG does not have. */
	| 'format'
	/** Encrypted or damaged, or there is no such page. */
	| 'unknown';

/** A picture and where it is drawn: the matrix takes the unit square there. */
export interface Placed {
	picture: Stream;
	matrix: Matrix;
	/** What is seen of the page there. */
	clip: Box;
}

interface State {
	matrix: Matrix;
	clip: Box;
	isTextVisible: boolean;
	fill: 'black' | 'white' | 'other';
}

const START: State = { matrix: IDENTITY, clip: EVERYTHING, isTextVisible: true, fill: 'black' };

const words = (text: string) => new Set(text.split(' '));
const SHOWS_TEXT = words(`Tj TJ ' "`);
const FILLS = words('f F f*');
const DRAWS = words('B B* b b* S s sh BI');
const SETS_FILL = words('g rg k sc scn cs');
const ADDS_POINTS = words('m l c v y');

const MAX_DEPTH = 8;
/** Two are a sheet, such as the front and the back of a card; more are a page made of parts. */
const MOST_PICTURES = 2;
/** 9.3.6: the mode of text that is not seen, as that of a layer for searching. */
const INVISIBLE = 3;

function fillOf(operator: string, operands: number[]): State['fill'] {
	if (operator === 'k') return 'other';
	if (operands.every((value) => value === 0) || operator === 'cs') return 'black';
	return operands.every((value) => value === 1) ? 'white' : 'other';
}

/**
 * The pictures that content draws, in forms too. Text that is not seen and a white background
 * do not count.
 */
export async function findPictures(
	objects: Objects,
	bytes: Buffer,
	resources: Value | undefined,
): Promise<Placed[] | Reason> {
	const found: Placed[] = [];

	async function drawObject(
		name: string,
		resources: Value | undefined,
		state: State,
		depth: number,
	) {
		const own = resolve(objects, resources);
		const all = isDict(own) ? resolve(objects, own.get('XObject')) : undefined;
		const reference = isDict(all) ? all.get(name) : undefined;
		const object = isRef(reference) ? getObject(objects, reference.ref) : undefined;
		if (!isStream(object)) return 'unknown';
		const { matrix, clip, fill } = state;
		if (nameOf(object.value.get('Subtype')) === 'Image') {
			if (found.length === MOST_PICTURES) return 'several pictures';
			if (object.value.get('ImageMask') === true && fill !== 'black') return 'format';
			found.push({ picture: object, matrix, clip });
			return undefined;
		}
		const content = depth < MAX_DEPTH ? await streamData(objects, object) : undefined;
		if (!content) return 'unknown';
		const numbers = (key: string) => numbersIn(objects, object.value.get(key));
		const inside = product(matrixOf(numbers('Matrix') ?? IDENTITY), matrix);
		const box = numbers('BBox');
		const seen = box ? overlap(clip, placed(boxOf(box), inside)) : clip;
		const inner = { ...state, matrix: inside, clip: seen };
		return await draw(content, object.value.get('Resources') ?? resources, inner, depth + 1);
	}

	async function draw(
		content: Buffer,
		resources: Value | undefined,
		start: State,
		depth: number,
	): Promise<Reason | undefined> {
		const saved: State[] = [];
		let state = start;
		let path = NOWHERE;
		for await (const { operator, operands } of operationsIn(content, objects)) {
			const numbers = numbersOf(operands);
			const { matrix, clip, fill } = state;
			const extend = (box: Box) => (path = union(path, placed(box, matrix)));
			if (SHOWS_TEXT.has(operator) && state.isTextVisible) return 'text';
			const isBackground = fill === 'white' && !found.length;
			if (FILLS.has(operator) && path !== NOWHERE && !isBackground) return 'drawing';
			if (DRAWS.has(operator)) return 'drawing';
			if (SETS_FILL.has(operator)) state = { ...state, fill: fillOf(operator, numbers) };
			if (operator === 'n' || FILLS.has(operator)) path = NOWHERE;
			if (operator === 'q') saved.push(state);
			if (operator === 'Q') state = saved.pop() ?? start;
			if (operator === 'cm') state = { ...state, matrix: product(matrixOf(numbers), matrix) };
			if (operator === 'Tr') state = { ...state, isTextVisible: numbers[0] !== INVISIBLE };
			if (operator === 'W' || operator === 'W*') state = { ...state, clip: overlap(clip, path) };
			const [x, y, width, height] = numbers;
			if (operator === 're') extend([x, y, x + width, y + height]);
			const [toX, toY] = numbers.slice(-2);
			if (ADDS_POINTS.has(operator)) extend([toX, toY, toX, toY]);
			if (operator === 'Do') {
				const reason = await drawObject(nameOf(operands[0]) ?? '', resources, state, depth);
				if (reason) return reason;
			}
		}
		return undefined;
	}

	return (await draw(bytes, resources, START, 0)) ?? (found.length ? found : 'no picture');
}
