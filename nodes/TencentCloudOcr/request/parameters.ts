import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { Operation } from '../catalog/types';
import type { Content } from '../files/content';
import { isEmpty } from '../settings/checkParameters';
import { entriesOf, entryFields } from '../settings/entries';
import { namesIn } from '../settings/nameList';
import { isAll, isFirstOnly } from '../settings/pageRanges';
import type { Settings } from '../settings/settings';
import { defined } from '../untyped';

/** The picture of one call: its content, or only its URL. */
export type Picture = { content: Content } | { url: string };

/**
 * The parameters of one call, without its files. Every field of the catalog entry has the API's own
 * name, so there is nothing to map.
 * @param page if the file is a PDF
 */
export const requestParameters = (
	{ operation, parameters, custom, readsAllPages }: Settings,
	page?: number,
): IDataObject =>
	custom ?? {
		...picked(operation.fields, parameters, operation),
		...(page !== undefined && pdfParameters(operation, page, readsAllPages)),
	};

const picked = (
	fields: INodeProperties[],
	given: IDataObject,
	{ asJson = [], switches = {} }: Pick<Operation, 'asJson' | 'switches'> = {},
): IDataObject =>
	defined(
		Object.fromEntries(
			fields
				.filter(({ name }) => !isEmpty(given[name]))
				.map((field) => [
					field.name,
					value(field, given[field.name], asJson.includes(field.name), switches[field.name]),
				]),
		),
	);

function value(field: INodeProperties, given: unknown, asJson: boolean, whenOn?: string): unknown {
	if (whenOn) return given ? whenOn : undefined;
	if (field.type === 'string' && field.typeOptions?.multipleValues) {
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
	if (field.type === 'fixedCollection') {
		const list = entriesOf(field, given).map((entry) => picked(entryFields(field), entry));
		return list.length ? list : undefined;
	}
	return given;
}

/** The parameter that says that the file is a PDF, and the page. */
function pdfParameters({ pdf }: Operation, page: number, readsAllPages: boolean): IDataObject {
	if (!pdf) return {};
	const switched = pdf.enable ? { [pdf.enable]: true } : {};
	// the service then reads the first 30 pages, and refuses the parameter for the page
	return readsAllPages ? switched : { ...switched, [pdf.page]: page };
}

/** Decided by the bytes of a file; for a URL, by the user's option or else by its ending. */
export function isPdf({ options, pages }: Settings, picture: Picture): boolean {
	if ('content' in picture) return picture.content.type?.name === 'PDF';
	if (options.urlIsPdf !== undefined) return options.urlIsPdf;
	const path = new URL(picture.url).pathname.toLowerCase();
	if (PICTURE_ENDING.test(path)) return false;
	// a URL without an ending may lead to anything; if the user names pages, it is a PDF
	const namesPages = !isFirstOnly(pages.ranges) && !isAll(pages.ranges);
	return namesPages || path.endsWith('.pdf');
}

const PICTURE_ENDING = /\.(jpe?g|png|bmp)$/;
