import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import type { Operation } from '../catalog/types';
import type { Place } from '../answer/answer';
import type { Side } from './askPage';
import type { Run } from '../call/call';
import { objectUrl } from '../request/bucketUrl';
import type { Document } from '../input/documents';
import { BACK, documents, FRONT } from '../input/documents';
import { fileFields } from '../input/binaryFiles';
import { namesSeveral } from '../input/fieldPatterns';
import type { Settings } from '../settings/settings';

/** One document of an item, with its name where the item has several. */
export interface Task {
	place: Place;
	sides: Side[];
	/** For errors. */
	fileName?: string;
	/** Binary field and file name for the output. */
	label?: { field?: string; fileName?: string };
}

/** Documents of an item: one, none that is read as a picture, or a file each. */
export async function tasks({ context }: Run, settings: Settings): Promise<Task[]> {
	const { operation, itemIndex } = settings;
	const source = context.getNodeParameter('source', itemIndex, 'none');
	if (!operation.image || source === 'none') return [{ place: [itemIndex, 0], sides: [] }];
	if (settings.bucket?.key) {
		const url = objectUrl(settings.bucket);
		const limits = operation.image;
		const document = { kind: 'url' as const, url };
		return [{ place: [itemIndex, 0], sides: [{ document, parameters: OBJECT, limits }] }];
	}
	const fronts = await documents(context, itemIndex, FRONT);
	const backs = operation.back ? await documents(context, itemIndex, BACK) : [];
	checkSides(fronts, backs, source === 'binary' ? fileFields(context, itemIndex) : []);
	if (!backs.length) checkNeededBack(settings);
	const several = namesSeveral(context.getNodeParameter(FRONT.binary.name, itemIndex, ''));
	const wanted = several ? largeEnough(fronts, settings) : fronts;
	checkCustom(settings, sidesOf(operation, fronts[0], backs[0]));
	return wanted.map((front, index) => ({
		place: [itemIndex, index],
		sides: sidesOf(operation, front, backs[0]),
		fileName: front.kind === 'file' ? front.fileName : undefined,
		label: several && front.kind === 'file' ? labelOf(front) : undefined,
	}));
}

/** An object of the bucket is named by the address of the request, not by a parameter. */
const OBJECT = { base64: '', url: '' };

const labelOf = ({ field, fileName }: Document & { kind: 'file' }) => ({ field, fileName });

function checkSides(fronts: Document[], backs: Document[], present: string[]): void {
	if (!fronts.length) {
		const onlyBack = backs.length > 0;
		throw new UserError(onlyBack ? 'There is only a back side' : 'There is no file to read', {
			description: onlyBack
				? 'The front side is needed too: fill in its field above the one of the back side'
				: `Fill in the field below 'Input'${present.length ? `. The item has: ${present.map((name) => `'${name}'`).join(', ')}` : ''}`,
		});
	}
	if (backs.length && backs.length + fronts.length > 2) {
		throw new UserError('A two-sided document has one front and one back side', {
			description: 'Name one binary field for each side. For several documents use one item each',
		});
	}
}

/** What the user writes by hand and what the file goes into must not be the same parameter. */
function checkCustom({ custom = {} }: Settings, sides: Side[]): void {
	for (const { document, parameters } of sides) {
		const name = document.kind === 'url' ? parameters.url : parameters.base64;
		if (!Object.hasOwn(custom, name)) continue;
		throw new UserError(`'Parameters' holds '${name}', which the file of 'Input' goes into`, {
			description: `Remove '${name}' from 'Parameters', or set 'Input' to None`,
		});
	}
}

function checkNeededBack({ operation: { back, fields }, given }: Settings): void {
	if (!back?.needed) return;
	const { by, values } = back.needed;
	const [first, second] = by.map((name) => String(given[name]));
	if (!values[first]?.includes(second)) return;
	const [country, kind] = by.map((name) => choiceName(fields, name, String(given[name])));
	throw new UserError(`The back side is missing: ${kind}, ${country}`, {
		description: 'The service checks this document only with both sides. Fill in the back side',
	});
}

/** What the menu calls a value. */
function choiceName(fields: INodeProperties[], name: string, value: string): string {
	const choices = (fields.find((field) => field.name === name)?.options ??
		[]) as INodePropertyOptions[];
	return choices.find((choice) => choice.value === value)?.name ?? value;
}

/** Files that are no logo or signature of a mail: the user wants the others passed over. */
function largeEnough(fronts: Document[], { given }: Settings): Document[] {
	const least = Number(given.minimumFileSize ?? 0) * 1024;
	return fronts.filter((front) => front.kind === 'url' || (front.base64Length * 3) / 4 >= least);
}

function sidesOf(operation: Operation, front: Document, back?: Document): Side[] {
	const { image, front: frontParameters, back: backParameters } = operation;
	if (!image) return [];
	const sides = [
		{
			document: front,
			parameters: frontParameters ?? { base64: 'ImageBase64', url: 'ImageUrl' },
			limits: image,
		},
	];
	if (back && backParameters) {
		sides.push({
			document: back,
			parameters: backParameters,
			limits: backParameters.image ?? image,
		});
	}
	return sides;
}
