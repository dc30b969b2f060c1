import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { Operation } from '../catalog/types';
import type { Input } from './input';
import type { Settings } from './settings';

/**
 * The parameters of one call, by picking: every field of the catalog entry carries the API's own
 * name, so there is no mapping.
 */
export function requestParameters(settings: Settings, input: Input, page: number): IDataObject {
	const { operation, options, required } = settings;
	const given: IDataObject = { ...options, ...required };
	const own = operation.fields
		.filter(({ name }) => given[name] !== undefined)
		.map((field): [string, unknown] => [field.name, value(field, given[field.name])])
		.filter(([, sent]) => sent !== undefined);
	return {
		...(input.kind === 'url' ? { ImageUrl: input.url } : { ImageBase64: input.base64 }),
		...(Object.fromEntries(own) as IDataObject),
		...pdfParameters(operation, given, input, page),
	};
}

function value(field: INodeProperties, given: unknown): unknown {
	if (field.typeOptions?.multipleValues) {
		const names = Array.isArray(given) ? given : String(given).split(/[,\n]/);
		const wanted = names.map((name) => String(name).trim()).filter((name) => name !== '');
		return wanted.length ? wanted : undefined;
	}
	if (field.type === 'string' && given === '') return undefined;
	if (field.type === 'multiOptions' && Array.isArray(given) && !given.length) return undefined;
	return given;
}

/** The switch that says PDF, and the page; nothing of both for a picture. */
function pdfParameters(
	{ pdf }: Operation,
	given: IDataObject,
	input: Input,
	page: number,
): IDataObject {
	if (!pdf) return {};
	const isPdf = input.kind === 'file' ? input.type?.name === 'PDF' : urlIsPdf(pdf, given, input.url, page);
	if (!isPdf) return {};
	const switched = pdf.enable ? { [pdf.enable]: true } : {};
	// the service then reads the first 30 pages by itself and refuses a page beside it
	return given.EnableMultiplePage === true ? switched : { ...switched, [pdf.page]: page };
}

function urlIsPdf(
	{ enable }: NonNullable<Operation['pdf']>,
	given: IDataObject,
	url: string,
	page: number,
): boolean {
	const said = enable && given[enable];
	if (typeof said === 'boolean') return said;
	return page > 1 || new URL(url).pathname.toLowerCase().endsWith('.pdf');
}
