import type { IExecuteFunctions } from 'n8n-workflow';

import type { Operation } from '../catalog/types';
import { checkReserved, checkSides } from '../checks/checkSides';
import { fileFields } from '../input/binaryFiles';
import type { Document, ItemDocument, Side } from '../input/document';
import { BACK, documents, FRONT } from '../input/documents';
import { hasPattern, namesSeveral } from '../input/fieldPatterns';
import { objectUrl } from '../request/bucketUrl';
import type { Settings } from '../settings/settings';

/** The documents of an item, and the names of files that are skipped. */
export interface DocumentsOfItem {
	documents: ItemDocument[];
	skippedFiles: string[];
}

/** One document, none that is read as a picture, or a file each. */
export async function documentsOfItem(
	context: IExecuteFunctions,
	settings: Settings,
): Promise<DocumentsOfItem> {
	const { operation, itemIndex, bucket } = settings;
	const source = context.getNodeParameter('source', itemIndex, 'none');
	const one = (sides: Side[]): DocumentsOfItem => ({
		documents: [
			{
				position: [itemIndex, 0],
				sides,
				label: { fileName: sides[0]?.document.fileName },
				skipUnreadable: false,
			},
		],
		skippedFiles: [],
	});
	if (!operation.image || source === 'none') return one([]);
	if (bucket?.key) {
		const fileName = bucket.key.split('/').at(-1);
		const document = { kind: 'url', url: objectUrl(bucket), fileName } as const;
		return one([{ document, parameters: OBJECT, limits: operation.image }]);
	}
	const named = context.getNodeParameter(FRONT.binary.name, itemIndex, '');
	const selection = source === 'binary' ? named : undefined;
	const skipUnreadable = settings.options.skipUnreadable ?? hasPattern(selection);
	const present = source === 'binary' ? fileFields(context, itemIndex) : [];
	// a mail without any attachment
	if (skipUnreadable && hasPattern(selection) && !present.length)
		return { documents: [], skippedFiles: [] };
	const fronts = await documents(context, itemIndex, FRONT);
	const backs = operation.back ? await documents(context, itemIndex, BACK) : [];
	checkSides(fronts, backs, present);
	checkReserved(settings, sidesOf(operation, fronts[0], backs[0]));
	const several = fronts.length > 1 || namesSeveral(selection);
	const wanted = several ? fronts.filter((front) => isLargeEnough(front, settings)) : fronts;
	return {
		documents: wanted.map((front, index) => ({
			position: [itemIndex, index],
			sides: sidesOf(operation, front, backs[0]),
			label: {
				fileName: front.fileName,
				...(several && front.kind === 'file' && { field: front.field }),
			},
			skipUnreadable,
		})),
		skippedFiles: fronts.filter((front) => !wanted.includes(front)).map(nameOf),
	};
}

/** An object of the bucket is named by the address of the request, not by a parameter. */
const OBJECT = { base64: '', url: '' };

export const nameOf = ({ fileName, ...document }: Document): string =>
	fileName ?? ('field' in document ? document.field : undefined) ?? 'file';

/** Files that are no logo or signature of an email: the user wants those skipped. */
const isLargeEnough = (front: Document, { options }: Settings) =>
	front.kind === 'url' || (front.base64Length * 3) / 4 >= options.minimumFileSize * 1024;

export function sidesOf(operation: Operation, front: Document, back?: Document): Side[] {
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
