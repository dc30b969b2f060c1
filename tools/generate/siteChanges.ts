import { isDeepStrictEqual } from 'node:util';

import type { Site } from '../../credentials/hosts';
import { operations } from '../../nodes/TencentCloudOcr/catalog';
import type {
	FileLimits,
	Operation,
	PdfParameters,
	SiteChanges,
	SiteFacts,
} from '../../nodes/TencentCloudOcr/catalog/types';
import type { FileFormat } from '../../nodes/TencentCloudOcr/files/fileType';
import type { ActionSpec, ParameterSpec, PdfSpec } from '../sandbox/spec';
import { sites } from '../sandbox/spec';

/** The facts of an operation as the mainland site documents them. */
export function mainlandFacts(operation: Operation): SiteFacts {
	const action = sites.mainland.actions[operation.apiAction ?? operation.value];
	const { request, pdf, qps, availability } = action;
	const { back } = operation;
	return {
		image: limitsOf(request.ImageBase64),
		...(back && { back: { ...back, image: limitsOf(request[back.base64]) } }),
		pdf: pdf?.page ? pdfOf(pdf, pdf.page) : undefined,
		rate: qps ?? undefined,
		enabledBySales: availability.some((text) => text.includes('sales')),
	};
}

/** In the order in which the catalog lists them. */
const FORMATS: FileFormat[] = ['JPEG', 'PNG', 'BMP', 'PDF', 'Word', 'Excel', 'OFD'];

const limitsOf = ({ formats = [], maxBase64Bytes = 0 }: ParameterSpec): FileLimits => ({
	formats: FORMATS.filter((format) => formats.includes(format)),
	maxBase64Bytes,
});

const pdfOf = (pdf: PdfSpec, page: string): PdfParameters => ({
	page,
	...(pdf.enable && { enable: pdf.enable }),
	...(pdf.pageCountField && { pageCount: pdf.pageCountField }),
	...(pdf.multiPage && { allPages: pdf.multiPage }),
});

/** What each site changes of the common facts, where both offer the operation. */
export const siteChanges = (): Record<Site, Record<string, SiteChanges>> => ({
	international: changesOf((operation) => lacking('international', 'mainland', operation)),
	mainland: changesOf((operation) => ({
		...changedFacts(operation),
		...lacking('mainland', 'international', operation),
	})),
});

const changesOf = (changes: (operation: Operation) => SiteChanges) =>
	Object.fromEntries(
		operations
			.filter(isOnBoth)
			.map((operation) => [operation.value, changes(operation)] as const)
			.filter(([, changed]) => Object.keys(changed).length),
	);

const isOnBoth = (operation: Operation) =>
	operation.sites.length === 2 && !operation.custom && !operation.bucket;

function changedFacts(operation: Operation): SiteFacts {
	const usual = { enabledBySales: false, ...operation };
	return Object.fromEntries(
		Object.entries(mainlandFacts(operation)).filter(
			([name, fact]) => !isDeepStrictEqual(fact, usual[name as keyof SiteFacts]),
		),
	);
}

/** Parameters, and values of parameters, that one site documents and the other does not. */
function lacking(here: Site, there: Site, { value, fields }: Operation): SiteChanges {
	const request = (site: Site): ActionSpec['request'] => sites[site].actions[value].request;
	const lacks = fields.flatMap(({ name }): Array<[string, true | Array<string | number>]> => {
		const [own, other] = [request(here)[name], request(there)[name]];
		if (!own) return [[name, true]];
		const values = own.enum && other?.enum?.filter((choice) => !own.enum?.includes(choice));
		return values?.length ? [[name, values]] : [];
	});
	return lacks.length ? { lacks: Object.fromEntries(lacks) } : {};
}

/** The catalog's file of what a site changes, as source text. */
export const siteChangesFile =
	(): string => `import type { Site } from '../../../../credentials/hosts';
import type { SiteChanges } from '../types';

/**
 * What a site changes of the common facts of an operation that both have. Generated from the
 * documented API of both sites by \`npm run generate\`: change \`test/fixtures/spec\`, not this file.
 */
export const SITE_CHANGES: Record<Site, Record<string, SiteChanges>> = ${source(siteChanges())};
`;

/** A value as it stands in the source: one property a line, lists on one line. */
function source(value: unknown, indent = ''): string {
	if (Array.isArray(value)) return `[${value.map((entry) => source(entry)).join(', ')}]`;
	if (typeof value === 'string') return `'${value}'`;
	if (typeof value !== 'object' || value === null) return String(value);
	const lines = Object.entries(value).map(
		([name, entry]) => `${indent}\t${name}: ${source(entry, `${indent}\t`)},\n`,
	);
	return `{\n${lines.join('')}${indent}}`;
}
