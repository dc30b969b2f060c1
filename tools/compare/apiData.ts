import type { ActionSpec, FieldSpec, ParameterSpec, SiteSpec } from '../sandbox/spec';

/**
 * The API of the mainland site as its declarations give it: a list of actions, each with its
 * parameters, its answer, and the types of both. Only what is read here.
 */
export interface ApiData {
	actions: ApiAction[];
}

export interface ApiAction {
	action: string;
	title: string;
	group: string;
	status: 'current' | 'withdrawn';
	openedBySales?: boolean;
	rate: { perSecond: number } | null;
	description: string;
	file: ApiFile | null;
	pdf: { enable: string | null; page: string; count: string | null; allPages?: string } | null;
	request: ApiField[];
	response: ApiField[];
	types: Record<string, { fields: ApiField[] }>;
	errors: string[];
}

interface ApiFile {
	maxBase64MB?: number;
	formats?: string[];
}

interface ApiField {
	name: string;
	type: string;
	required?: boolean;
	default?: unknown;
	allowed?: Array<string | number>;
	nullable?: boolean;
	description: string;
	descriptionZh: string;
}

const MIB = 1024 * 1024;

/** The actions named, in the form in which the sandbox and the tests read both sites. */
export function specOf({ actions }: ApiData, isWanted: (action: string) => boolean): SiteSpec {
	const wanted = actions.filter(({ action, status }) => status === 'current' && isWanted(action));
	const types = wanted.flatMap((action) => Object.entries(action.types));
	return {
		actions: byName(wanted.map((action) => [action.action, actionOf(action)])),
		types: byName(types.map(([name, { fields }]) => [name, fieldsOf(fields)])),
	};
}

function actionOf(action: ApiAction): ActionSpec {
	const { title, rate, openedBySales, request, response, errors } = action;
	return {
		title,
		qps: rate?.perSecond ?? null,
		availability: openedBySales ? ['must first be enabled by sales'] : [],
		offered: true,
		regions: null,
		regionRequired: true,
		requireOneOf: picturePairs(request.map(({ name }) => name)),
		pdf: pdfOf(action),
		errors,
		request: Object.fromEntries(request.map((field) => [field.name, parameterOf(field, action)])),
		response: fieldsOf(response),
	};
}

/** One of the two must be given; the back side of a card may be missing. */
const picturePairs = (names: string[]) =>
	names.includes('ImageBase64') ? [['ImageBase64', 'ImageUrl']] : [];

function pdfOf({ pdf, file, request }: ApiAction): ActionSpec['pdf'] {
	if (!pdf) {
		// passports may be PDF files, but have no page to choose
		const isRead = file?.formats?.includes('PDF');
		return isRead ? { enable: null, enableDefault: null, page: null, pageCountField: null } : null;
	}
	const named = (name: string | null | undefined) => request.find((field) => field.name === name);
	const most = /first (\d+) pages/.exec(named(pdf.allPages)?.description ?? '')?.[1];
	return {
		enable: pdf.enable,
		enableDefault: pdf.enable ? named(pdf.enable)?.default === true : null,
		page: pdf.page,
		...(pdf.allPages && { multiPage: pdf.allPages, multiPageMax: Number(most) }),
		pageCountField: pdf.count,
	};
}

function parameterOf(field: ApiField, { file, description }: ApiAction): ParameterSpec {
	const isPicture = /Image(Base64|Url)$/.test(field.name);
	const isJson = field.type === 'String' && /SDK 设置方式|json/i.test(field.descriptionZh);
	return {
		type: field.type,
		...(field.required && { required: true }),
		...(field.allowed && { enum: field.allowed }),
		...(/one or none/.test(field.description) && { maxItems: 1 }),
		...(field.default !== undefined && { default: field.default }),
		...(isPicture &&
			file && {
				maxBase64Bytes: (file.maxBase64MB ?? 10) * MIB,
				// the list of formats is that of pictures; OFD is named in the text of the action
				formats: [...(file.formats ?? []), ...(/\bOFD\b/.test(description) ? ['OFD'] : [])],
			}),
		...(isJson && { jsonString: true }),
	};
}

const fieldsOf = (fields: ApiField[]): Record<string, FieldSpec> =>
	Object.fromEntries(
		fields.map(({ name, type, nullable }) => [name, { type, ...(nullable && { nullable }) }]),
	);

const byName = <T>(entries: Array<readonly [string, T]>): Record<string, T> =>
	Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
