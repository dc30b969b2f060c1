import type { Site } from '../../../credentials/hosts';
import { maxFileBytes } from '../../../nodes/TencentCloudOcr/catalog/parts/fileLimits';
import { bothSites, onSite } from '../../../nodes/TencentCloudOcr/catalog/parts/sites';
import type { ResponseFile } from '../../../nodes/TencentCloudOcr/answer/answer';
import { readsPages, readsPicturesOnly } from '../../../nodes/TencentCloudOcr/catalog/parts/pages';
import type { Operation } from '../../../nodes/TencentCloudOcr/catalog/types';
import { sampleItems } from '../samples';
import { example } from './example';
import { inputs, ownFields } from './form';
import { parameterLine } from './parameter';
import { code, inSentence, listed, sentence } from './words';

/** One operation: what it reads, its facts as a list, its parameters, an item. */
export function operationSection(operation: Operation): string[] {
	const parameters = ownFields(operation).map((field) => parameterLine(field));
	return [
		`### ${operation.name}`,
		sentence(withoutNotes(operation.description)),
		FACTS.map((fact) => fact(operation))
			.filter((line) => line !== '')
			.map((line) => `- ${line}`)
			.join('\n'),
		...(parameters.length ? ['Parameters:', parameters.join('\n')] : []),
		'Item:',
		example(sampleItems(operation)[0].json),
	];
}

/** Here the action's name, the site and the availability are separate lines. */
const withoutNotes = (description: string) =>
	description
		.replace(/ \([\w=-]+\)$/, '')
		.replace(/,( on some accounts)? enabled by sales$/, '')
		.replace(
			/, ((international|mainland China) site only|withdrawn by the service in \d+; use '.+')$/,
			'',
		);

const action = ({ custom, bucket, value, apiAction, polling }: Operation) => {
	if (custom) return '';
	if (bucket)
		return `Action: ${code('ci-process=OCR')} of Cloud Infinite, on the host of the bucket`;
	return polling
		? `Actions: ${code(apiAction)}, then ${code(polling.action)} until there is a result`
		: `Action: ${code(apiAction ?? value)}`;
};

/** Rounded down, so that a file of this size passes. */
const megabytes = (bytes: number) => Math.floor((bytes / 1024 / 1024) * 100) / 100;

const file = ({ image }: Operation) => {
	if (!image) return '';
	const formats = image.formats.length ? listed(image.formats, 'or') : 'of any kind';
	return `File: ${formats}, up to ${megabytes(image.maxBase64Bytes)} MB as base64 (a file of ${megabytes(maxFileBytes(image))} MB)`;
};

const NORMAL_INPUTS = 'Base64 Text,File,URL';

const input = (operation: Operation) => {
	const names = inputs(operation);
	return names.length && names.join() !== NORMAL_INPUTS ? `Input: ${listed(names, 'or')}` : '';
};

const back = ({ back: side, image }: Operation) => {
	if (!side) return '';
	const formats = side.image?.formats ?? image?.formats ?? [];
	const differs = formats.join() !== image?.formats.join();
	return `Back side: optional${differs ? `, as ${listed(formats, 'or')}` : ''}`;
};

const pdf = (operation: Operation) => {
	if (!readsPages(operation)) return '';
	if (!readsPicturesOnly(operation)) return 'PDF: the pages given in _Pages_, one call each';
	const which = 'PDF: the pages given in _Pages_ that are one or two pictures (scans)';
	return operation.back
		? `${which}. Two pages, or two pictures on a page, are the front and the back, in one call, unless _Separate Cards_ is on`
		: `${which}, one call for each picture`;
};

const sites = ({ sites: offered, instead = '', custom }: Operation) => {
	const [international, mainland] = bothSites.map((site) => offered.includes(site));
	if (custom || (international && mainland)) return '';
	if (!international && !mainland) return `Sites: none since 2026. ${sentence(instead)}`;
	const only = international ? 'international' : 'mainland China';
	const more =
		instead === `Use a credential for the ${only} site` ? '' : `. Instead, ${inSentence(instead)}`;
	return `Sites: ${only} only${more}`;
};

/** A file found anywhere in an answer is named like the field that contained it. */
const binaryField = ({ field }: ResponseFile) =>
	field ? code(field) : 'named like the field in the answer';

const rate = ({ rate: perSecond }: Operation) =>
	perSecond ? `Calls per second: ${perSecond}` : '';

const availability = ({ enabledBySales }: Operation) =>
	enabledBySales ? 'Availability: must be enabled by Tencent Cloud sales' : '';

/** Facts that a site changes, where both offer the operation: what is different there. */
const differences = (operation: Operation) =>
	operation.sites
		.flatMap((site) => {
			const there = onSite(operation, site);
			const lines = [file, back, pdf, rate, availability]
				.filter((fact) => fact(there) !== fact(operation))
				.map((fact) => fact(there) || WITHOUT.get(fact)!);
			return lines.length ? [`On the ${SITE_NAMES[site]} site: ${lines.join('; ')}`] : [];
		})
		.join('\n- ');

const SITE_NAMES: Record<Site, string> = {
	international: 'international',
	mainland: 'mainland China',
};

/** What a site says that lacks a fact of the others. */
const WITHOUT = new Map([
	[pdf, 'PDF: not read'],
	[rate, 'Calls per second: not documented'],
	[availability, 'Availability: for all accounts'],
]);

const FACTS: Array<(operation: Operation) => string> = [
	action,
	input,
	file,
	back,
	pdf,
	sites,
	availability,
	({ regions }) => (regions ? `Regions: ${listed(regions.map(code), 'or')}` : ''),
	rate,
	differences,
	({ files }) => (files ? `Binary fields: ${listed([...new Set(files.map(binaryField))])}` : ''),
	({ layouts }) =>
		layouts
			? `Layout (${code('layout')}): ${listed(
					layouts.map(({ name, value }) => `${code(value)} ${name}`),
					'or',
				)}`
			: '',
];
