import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { Operation } from '../catalog/types';
import { defined } from '../untyped';
import { isEmpty } from '../settings/checkParameters';
import type { Content } from '../input/content';
import { namesIn } from '../settings/nameList';
import { isFirstOnly } from '../settings/pageRanges';
import type { Settings } from '../settings/settings';

/** What is known of the picture of one call: its content, or only its address. */
export type Picture = { content: Content } | { url: string };

/**
 * The parameters of one call without its files, by picking: every field of the catalog entry
 * carries the API's own name, so there is no mapping.
 */
export function requestParameters(
	settings: Settings,
	picture: Picture | undefined,
	page: number,
): IDataObject {
	const { operation, given, custom } = settings;
	if (custom) return custom;
	return {
		...picked(operation.fields, given, operation.asJson),
		...(picture && pdfParameters(settings, picture, page)),
	};
}

const picked = (
	fields: INodeProperties[],
	given: IDataObject,
	asJson: Operation['asJson'] = [],
): IDataObject =>
	defined(
		Object.fromEntries(
			fields
				.filter(({ name }) => !isEmpty(given[name]))
				.map((field) => [field.name, value(field, given[field.name], asJson.includes(field.name))]),
		),
	);

function value(field: INodeProperties, given: unknown, asJson: boolean): unknown {
	if (field.typeOptions?.multipleValues) {
		const names = namesIn(given);
		return names.length ? names : undefined;
	}
	if (field.type === 'string') return String(given);
	if (field.type === 'multiOptions') {
		const chosen: unknown[] = [given].flat();
		return asJson ? JSON.stringify(Object.fromEntries(chosen.map((name) => [name, true]))) : chosen;
	}
	if (field.type === 'collection') {
		const inner = picked(field.options as INodeProperties[], given as IDataObject);
		return Object.keys(inner).length ? inner : undefined;
	}
	return given;
}

/** The switch that says PDF, and the page; nothing of both for a picture. */
function pdfParameters(settings: Settings, picture: Picture, page: number): IDataObject {
	const {
		operation: { pdf },
		given,
	} = settings;
	if (!pdf || !isPdf(settings, picture)) return {};
	const switched = pdf.enable ? { [pdf.enable]: true } : {};
	// the service then reads the first 30 pages by itself and refuses a page beside it
	return readsAllPages(pdf, given) ? switched : { ...switched, [pdf.page]: page };
}

/** Whether the user has the service itself read all pages, in one call. */
export const readsAllPages = (pdf: Operation['pdf'], given: IDataObject): boolean =>
	pdf?.allPages !== undefined && given[pdf.allPages] === true;

/** Of a file its bytes say it; of an address the user, else its ending. */
export function isPdf({ operation: { pdf }, given, pages }: Settings, picture: Picture): boolean {
	if ('content' in picture) return picture.content.type?.name === 'PDF';
	const said = pdf?.enable && given[pdf.enable];
	if (typeof said === 'boolean') return said;
	const path = new URL(picture.url).pathname.toLowerCase();
	if (PICTURE_ENDING.test(path)) return false;
	// an address without an ending may hold anything; that the user asks for pages says it is a PDF
	return !isFirstOnly(pages) || path.endsWith('.pdf');
}

const PICTURE_ENDING = /\.(jpe?g|png|bmp)$/;
