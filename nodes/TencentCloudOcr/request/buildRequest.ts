import type { IDataObject } from 'n8n-workflow';

import { hashForGood } from '../../../credentials/signing/bodyHash';
import { checkFile, checkRequest } from '../checks/checkFile';
import { checkNeededBack } from '../checks/checkSides';
import type { Content } from '../files/content';
import { discard } from '../files/content';
import type { Side } from '../input/document';
import type { Settings } from '../settings/settings';
import { regionOf } from '../settings/settings';
import { requestBody } from './body';
import { cloudInfiniteUrl } from './bucketUrl';
import type { Picture } from './parameters';
import { isPdf, requestParameters } from './parameters';
import type { OcrRequest, ServiceRequest } from './serviceRequest';

export interface BuiltRequest {
	request: ServiceRequest;
	/** Identical requests have the same name. */
	name: string;
	/** Page of the PDF; undefined for a picture. */
	page?: number;
}

/**
 * The request for one page: reads the files, checks them, and writes them into its body.
 * @param page of the file that is sent, which may be that page alone
 * @throws UserError when the operation cannot read a file
 */
export async function buildRequest(
	settings: Settings,
	sides: Side[],
	page: number,
): Promise<BuiltRequest> {
	const { options, operation, bucket } = settings;
	const files: Record<string, Content> = {};
	if (sides.length === 1) checkNeededBack(settings);
	try {
		const { addresses, front } = await openSides(sides, operation.name, files);
		const pdfPage = operation.pdf && front && isPdf(settings, front) ? page : undefined;
		const parameters = { ...addresses, ...requestParameters(settings, pdfPage) };
		if (bucket) {
			const url = cloudInfiniteUrl(bucket, parameters);
			const request = { service: 'cloudInfinite', url, timeoutSeconds: options.timeout } as const;
			return { request, name: url, page: pdfPage };
		}
		const body = await requestBody(parameters, files);
		checkRequest(body);
		const request = ocrRequest(settings, settings.action, body);
		const name = `${request.action} ${request.region} ${hashForGood(body)}`;
		return { request, name, page: pdfPage };
	} finally {
		// a file that is read bit by bit stays open until its end
		await Promise.all(Object.values(files).map(discard));
	}
}

/** A request with the item's settings, for its action or for the one that asks for the result. */
export const ocrRequest = (settings: Settings, action: string, body: Buffer): OcrRequest => ({
	service: 'ocr',
	action,
	method: settings.options.requestMethod,
	region: regionOf(settings),
	timeoutSeconds: settings.options.timeout,
	body,
});

/** Opens the sides into `files`, by the parameters that take them, and checks what they are. */
async function openSides(sides: Side[], operationName: string, files: Record<string, Content>) {
	const addresses: IDataObject = {};
	let front: Picture | undefined;
	for (const { document, parameters, limits } of sides) {
		if (document.kind === 'url') {
			if (parameters.url) addresses[parameters.url] = document.url;
			front ??= { url: document.url };
			continue;
		}
		const content = await document.open();
		files[parameters.base64] = content;
		checkFile(content, limits, operationName, document);
		front ??= { content };
	}
	return { addresses, front };
}
