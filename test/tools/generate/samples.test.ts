import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { IDataObject } from 'n8n-workflow';

import { persons } from '../../../nodes/TencentCloudOcr/shapes';
import { INVOICES } from '../../../nodes/TencentCloudOcr/shapes/invoice/kinds';
import { AMOUNTS } from '../../../nodes/TencentCloudOcr/shapes/invoice/vocabulary';
import { brazilianKinds } from '../../../nodes/TencentCloudOcr/shapes/person/brazilianDocument';
import type { PersonTable } from '../../../nodes/TencentCloudOcr/shapes/person/mapping';
import { operationOf } from '../../../tools/generate/answer';
import { sampledActions, sampleItems } from '../../../tools/generate/samples';

const fixtures = join(__dirname, '../../fixtures');
const read = (folder: string, action: string): IDataObject =>
	JSON.parse(readFileSync(join(fixtures, folder, `${action}.json`), 'utf8')).Response;

const tableOf = (action: string) =>
	(persons as Record<string, PersonTable | undefined>)[operationOf(action).shape];

/** Fields that an answer can lead to, by its table. */
function vocabulary(table: PersonTable, response: IDataObject): string[] {
	const { fields, validity, birthPlaceAndDate, surnameComma, extra = {} } = table;
	const warned = [...(table.warnings ?? []).map(({ path }) => path.split('.')[0]), 'WarnCardInfos'];
	return [
		'documentType',
		...Object.keys(fields),
		...(table.issuingCountry ? ['issuingCountry'] : []),
		...(validity ? ['issueDate', 'expiryDate'] : []),
		...(birthPlaceAndDate ? ['birthDate', 'placeOfBirth'] : []),
		...(surnameComma ? ['givenName', 'surname'] : []),
		...(warned.some((name) => name in response) ? ['warnings'] : []),
		...Object.keys(extra),
		'RequestId',
	];
}

/** Names of all fields at any depth, under the paths by which they are reached. */
const pathsOf = (value: unknown, path = ''): string[] =>
	typeof value !== 'object' || value === null
		? []
		: Object.entries(value).flatMap(([name, inner]) => {
				const here = Array.isArray(value) ? path : `${path}.${name}`;
				return [...(here ? [here] : []), ...pathsOf(inner, here)];
			});

const distinct = (names: string[]) => [...new Set(names)].sort();

test('there is an answer for every action', () => {
	const files = readdirSync(join(fixtures, 'lifelike/answers')).map((file) =>
		file.replace('.json', ''),
	);
	expect(files.sort()).toEqual([...sampledActions].sort());
});

test.each(sampledActions.filter((action) => action !== 'RecognizeGeneralInvoice'))(
	'%s: the answer has every documented field',
	(action) => {
		expect(distinct(pathsOf(read('lifelike/answers', action)))).toEqual(
			distinct(pathsOf(read('everyField/answers', action))),
		);
	},
);

test('the invoices have documented fields only', () => {
	const documented = new Set(pathsOf(read('everyField/answers', 'RecognizeGeneralInvoice')));
	const paths = pathsOf(read('lifelike/answers', 'RecognizeGeneralInvoice'));
	expect(paths.filter((path) => !documented.has(path))).toEqual([]);
});

test.each(sampledActions.filter(tableOf))(
	'%s: every field of its vocabulary comes out',
	(action) => {
		const [{ json }] = sampleItems(operationOf(action));
		const wanted = vocabulary(tableOf(action)!, read('lifelike/answers', action));
		expect(wanted.filter((name) => json[name] === undefined)).toEqual([]);
	},
);

test('the items of a Brazilian document are of all four kinds, with what each has', () => {
	const items = sampleItems(operationOf('RecognizeBrazilCommonOCR')).map(({ json }) => json);
	expect(items.map(({ documentType }) => documentType)).toEqual([
		'idCard',
		'residencePermit',
		'residencePermit',
		'driverLicense',
	]);
	const given = new Set(items.flatMap((json) => Object.keys(json)));
	const wanted = Object.values(brazilianKinds).flatMap(({ table }) => vocabulary(table, {}));
	expect(wanted.filter((name) => !given.has(name))).toEqual([]);
});

test('every field that some kind of invoice has comes out', () => {
	const withText = (name: string) =>
		name === 'date' || AMOUNTS.includes(name) ? [name, `${name}Text`] : [name];
	const namesOf = (key: 'fields' | 'items') =>
		distinct(
			Object.values(INVOICES).flatMap((table) => Object.keys(table[key] ?? {}).flatMap(withText)),
		);
	const items = sampleItems(operationOf('RecognizeGeneralInvoice')).map(({ json }) => json);
	const lines = items.flatMap(({ items: list }) => (list as IDataObject[] | null) ?? []);
	const given = (objects: IDataObject[]) =>
		new Set(objects.flatMap((object) => Object.keys(object)));
	expect(namesOf('fields').filter((name) => !given(items).has(name))).toEqual([]);
	expect(namesOf('items').filter((name) => !given(lines).has(name))).toEqual([]);
});
