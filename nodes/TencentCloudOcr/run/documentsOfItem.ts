import type { IExecuteFunctions } from 'n8n-workflow';

import type { Operation } from '../catalog/types';
import { checkNeededBack, checkReserved, checkSides } from '../checks/checkSides';
import { fileFields } from '../input/binaryFiles';
import type { Document, FileDocument, ItemDocument, Side } from '../input/document';
import { BACK, documents, FRONT } from '../input/documents';
import { namesSeveral } from '../input/fieldPatterns';
import { objectUrl } from '../request/bucketUrl';
import type { Settings } from '../settings/settings';

/** Documents of an item: one, none that is read as a picture, or a file each. */
export async function documentsOfItem(
	context: IExecuteFunctions,
	settings: Settings,
): Promise<ItemDocument[]> {
	const { operation, itemIndex } = settings;
	const source = context.getNodeParameter('source', itemIndex, 'none');
	if (!operation.image || source === 'none') return [{ position: [itemIndex, 0], sides: [] }];
	if (settings.bucket?.key) {
		const url = objectUrl(settings.bucket);
		const limits = operation.image;
		const document = { kind: 'url' as const, url };
		return [{ position: [itemIndex, 0], sides: [{ document, parameters: OBJECT, limits }] }];
	}
	const fronts = await documents(context, itemIndex, FRONT);
	const backs = operation.back ? await documents(context, itemIndex, BACK) : [];
	checkSides(fronts, backs, source === 'binary' ? fileFields(context, itemIndex) : []);
	if (!backs.length) checkNeededBack(settings);
	const several = namesSeveral(context.getNodeParameter(FRONT.binary.name, itemIndex, ''));
	const wanted = several ? largeEnough(fronts, settings) : fronts;
	checkReserved(settings, sidesOf(operation, fronts[0], backs[0]));
	return wanted.map((front, index) => ({
		position: [itemIndex, index],
		sides: sidesOf(operation, front, backs[0]),
		fileName: front.kind === 'file' ? front.fileName : undefined,
		label: several && front.kind === 'file' ? labelOf(front) : undefined,
	}));
}

/** An object of the bucket is named by the address of the request, not by a parameter. */
const OBJECT = { base64: '', url: '' };

const labelOf = ({ field, fileName }: FileDocument) => ({ field, fileName });

/** Files that are no logo or signature of a mail: the user wants those skipped. */
function largeEnough(fronts: Document[], { options }: Settings): Document[] {
	const least = options.minimumFileSize * 1024;
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
