import type { Operation } from '../../nodes/TencentCloudOcr/catalog/types';
import { SITES } from '../../credentials/hosts';
import type { ActionSpec, ParameterSpec } from '../../tools/sandbox/spec';
import { sites } from '../../tools/sandbox/spec';
import { documentedOperations as operations } from './documented';
import { actionOf } from './spec';

const { actions, types } = sites.international;

const cases = operations.map((operation) => ({ name: operation.value, operation }));

/** What the service calls its formats, in our words. WORD and EXCEL are listed in capitals. */
const FORMATS: Record<string, string> = {
	PNG: 'PNG',
	JPG: 'JPEG',
	JPEG: 'JPEG',
	BMP: 'BMP',
	PDF: 'PDF',
	WORD: 'Word',
	EXCEL: 'Excel',
	OFD: 'OFD',
};

describe('an operation and its documented action agree', () => {
	it.each(cases)('$name: calls per second', ({ operation }) => {
		expect(operation.rate).toBe(actionOf(operation).qps ?? undefined);
	});

	it.each(cases)('$name: sites', ({ operation }) => {
		const action = operation.apiAction ?? operation.value;
		expect(operation.sites).toEqual(SITES.filter((site) => sites[site].actions[action]?.offered));
	});

	it.each(cases)('$name: says what to use instead where a site lacks it', ({ operation }) => {
		const [international, mainland] = SITES.map((site) => operation.sites.includes(site));
		expect(operation.instead !== undefined).toBe(!(international && mainland));
		expect(operation.description.includes('international site only')).toBe(
			Boolean(international && !mainland),
		);
		expect(operation.description.includes('mainland China site only')).toBe(
			Boolean(mainland && !international),
		);
		expect(operation.description.includes('withdrawn')).toBe(!mainland && !international);
	});

	// later definitions than those of the specification no longer say so: old accounts may still need it
	const ENABLED_SINCE = ['GeneralAccurateOCR', 'HKIDCardOCR', 'RecognizeMacaoIDCardOCR'];

	it.each(cases)('$name: enabled by Tencent Cloud sales, or for all', ({ operation }) => {
		const restricted = actionOf(operation).availability.some((text) => /sales/.test(text));
		expect(operation.description.includes('enabled by sales')).toBe(
			operation.enabledBySales ?? false,
		);
		expect(operation.enabledBySales ?? false).toBe(restricted);
		expect(operation.description.includes('on some accounts')).toBe(
			ENABLED_SINCE.includes(operation.value),
		);
	});

	it.each(cases)('$name: the description ends with the name of the action', ({ operation }) => {
		expect(operation.description).toMatch(
			new RegExp(`^[A-Z].*[^.] \\(${operation.apiAction ?? operation.value}\\)$`),
		);
	});

	it.each(cases)('$name: whether URLs work outside mainland China', ({ operation }) => {
		const { ImageUrl } = actionOf(operation).request;
		expect(operation.urlInChinaOnly).toBe(ImageUrl?.notOutsideMainlandChina);
	});

	it.each(cases)('$name: regions', ({ operation }) => {
		expect(operation.regions).toEqual(actionOf(operation).regions ?? undefined);
	});

	it.each(cases)('$name: formats and size of the pictures', ({ operation }) => {
		const { request, pdf } = actionOf(operation);
		const front = request[operation.front?.base64 ?? 'ImageBase64'];
		expect(operation.image && limitsOf(operation.image)).toEqual(front && documented(front, pdf));
		const back = operation.back && request[operation.back.base64];
		expect(operation.back && limitsOf(operation.back.image ?? operation.image!)).toEqual(
			back && documented(back, null),
		);
	});

	it.each(cases)('$name: PDF', ({ operation }) => {
		const { pdf } = actionOf(operation);
		expect(operation.pdf).toEqual(
			// passports may be PDF files, but have no page to choose
			pdf?.page
				? {
						page: pdf.page,
						...(pdf.enable && { enable: pdf.enable }),
						...(pdf.pageCountField && { pageCount: pdf.pageCountField }),
						...(pdf.multiPage && { allPages: pdf.multiPage }),
					}
				: undefined,
		);
	});

	it.each(cases)('$name: every file of the answer becomes binary data', ({ operation }) => {
		const answer = actions[operation.polling?.action ?? operation.value];
		const declared = (operation.files ?? []).filter(({ json }) => !json).map(({ path }) => path);
		expect(declared.map(withoutStars).sort()).toEqual(
			[...new Set(picturesIn(answer.response))].sort(),
		);
	});
});

/** What the documented limits are in the catalog's words. Where there is a page, PDF is read. */
const documented = ({ formats = [], maxBase64Bytes }: ParameterSpec, pdf: ActionSpec['pdf']) => ({
	formats: [
		...new Set([...formats.map((format) => FORMATS[format]), ...(pdf ? ['PDF'] : [])]),
	].sort(),
	maxBase64Bytes,
});

const limitsOf = ({ formats, maxBase64Bytes }: NonNullable<Operation['image']>) => ({
	formats: [...formats].sort(),
	maxBase64Bytes,
});

/** `*` stands for an entry of a list, which has no name, or for a field of an object. */
const withoutStars = (path: string) =>
	path
		.split('.')
		.filter((step) => step !== '*')
		.join('.');

function picturesIn(response: ActionSpec['response'], path = ''): string[] {
	return Object.entries(response).flatMap(([name, { type, base64Image, base64Path }]) => {
		if (base64Image) return [`${path}${name}${base64Path ? `.${base64Path}` : ''}`];
		const inner = types[type.replace('Array of ', '')];
		// the kinds of a Brazilian document are reached by one star
		const next = type === 'BrazilCardInfo' || !/^Brazil/.test(type) ? `${path}${name}.` : path;
		return inner ? picturesIn(inner, next) : [];
	});
}
