import document from '../../fixtures/spec/ocr-api.json';
import mainland from '../../fixtures/spec/mainland-api.json';
import { persons } from '../../../nodes/TencentCloudOcr/shapes';
import { brazilianKinds } from '../../../nodes/TencentCloudOcr/shapes/person/brazilianDocument';
import type { PersonTable } from '../../../nodes/TencentCloudOcr/shapes/person/mapping';
import { operationOf } from '../../../tools/generate/answer';
import { WARNINGS } from '../../../nodes/TencentCloudOcr/shapes/person/warnings';

type Fields = Record<string, { type: string }>;

const documents = [mainland, document].map(
	({ types, actions }) =>
		({ types, actions }) as unknown as {
			types: Record<string, Fields>;
			actions: Record<string, { response: Fields } | undefined>;
		},
);
/** What either site has. */
const types: Record<string, Fields> = {};
for (const one of documents) {
	for (const [name, fields] of Object.entries(one.types)) {
		types[name] = { ...types[name], ...fields };
	}
}
const fieldsOf = (action: string): Fields =>
	Object.assign({}, ...documents.map(({ actions }) => actions[action]?.response)) as Fields;
/** Operations may share a table. */
const fieldsFor = (table: PersonTable): Fields =>
	Object.assign(
		{},
		...tables.filter((entry) => entry[1] === table).map(([action]) => fieldsOf(action)),
	) as Fields;

const tables: Array<[string, PersonTable]> = [
	['MLIDPassportOCR', persons.passport],
	['GetCardVerificationExternalResult', persons.verifiedDocument],
	['RecognizeMainlandIDCardOCR', persons.mainlandIdCard],
	['IDCardOCR', persons.mainlandIdCard],
	['BankCardOCR', persons.bankCard],
	['HmtResidentPermitOCR', persons.hmtResidencePermit],
	['MainlandPermitOCR', persons.mainlandPermit],
	['PermitOCR', persons.travelPermit],
	['HKIDCardOCR', persons.hongKongIdCard],
	['RecognizeMacaoIDCardOCR', persons.macaoIdCard],
	['MLIDCardOCR', persons.malaysianIdCard],
	['RecognizeKoreanIDCardOCR', persons.koreanIdCard],
	['RecognizeKoreanDrivingLicenseOCR', persons.koreanDriverLicense],
	['RecognizeIndonesiaIDCardOCR', persons.indonesianIdCard],
	['RecognizeSingaporeIDCardOCR', persons.singaporeIdCard],
	['RecognizeThaiIDCardOCR', persons.thaiIdCard],
	['RecognizeThaiPinkCard', persons.thaiPinkCard],
	['RecognizePhilippinesDrivingLicenseOCR', persons.philippineDriverLicense],
	['RecognizePhilippinesSssIDOCR', persons.philippineSssCard],
	['RecognizePhilippinesTinIDOCR', persons.philippineTinCard],
	['RecognizePhilippinesVoteIDOCR', persons.philippineVoterCard],
	['RecognizePhilippinesUMIDOCR', persons.philippineUmidCard],
	['RecognizeBrazilIDCardOCR', persons.brazilianIdCard],
	['RecognizeBrazilRNEOCR', persons.brazilianRne],
	['RecognizeBrazilRNMOCR', persons.brazilianRnm],
	['RecognizeBrazilDriverLicenseOCR', persons.brazilianDriverLicense],
	['RecognizeMexicoVTID', persons.mexicanVoterCard],
];

const pathsOf = ({ fields, surnameComma = [], validity, birthPlaceAndDate, extra }: PersonTable) =>
	[
		...Object.values(fields).flat(),
		surnameComma,
		validity ?? [],
		birthPlaceAndDate ?? [],
		...Object.values(extra ?? {}),
	]
		.flat()
		.flatMap((source) => (typeof source === 'string' ? [source] : source.join));

function known(fields: Fields, [step, ...rest]: string[]): boolean {
	const field = fields[step];
	return field !== undefined && (!rest.length || known(types[field.type] ?? {}, rest));
}

/** Angle of the picture, and a portrait with its place. */
const OF_THE_PICTURE = ['Angle', 'HeadPortrait', 'HeadImageBase64'];

/** Paths of all fields; a value with its place is one. */
const textsOf = (fields: Fields, path = ''): string[] =>
	Object.entries(fields).flatMap(([name, { type }]) => {
		const inner = types[type];
		return inner && !('Value' in inner) ? textsOf(inner, `${path}${name}.`) : [path + name];
	});

describe('tables of persons', () => {
	it.each(tables)('%s: every field is one that the API has', (_, table) => {
		const unknown = pathsOf(table).filter((path) => !known(fieldsFor(table), path.split('.')));
		expect(unknown).toEqual([]);
	});

	it.each(tables)('%s: every text that the API has is in the item', (action, table) => {
		const { files = [] } = operationOf(action);
		const about = ['RequestId', 'AdvancedInfo', 'WarnCardInfos', ...files.map(({ path }) => path)];
		const read = [...pathsOf(table), ...(table.warnings ?? []).map(({ path }) => path), ...about];
		const texts = textsOf(fieldsOf(action));
		expect(texts.filter((path) => !read.includes(path) && !OF_THE_PICTURE.includes(path))).toEqual(
			[],
		);
	});

	it.each(Object.keys(brazilianKinds))('the branch %s of a Brazilian document too', (kind) => {
		const branch = types[types.BrazilCardInfo[kind].type];
		expect(pathsOf(brazilianKinds[kind].table).filter((path) => !(path in branch))).toEqual([]);
	});

	it('know the documented warning codes of every field, and no others', () => {
		const codes = document.warnCodesByField as Record<string, Record<string, string>>;
		const meanings = (list: keyof typeof WARNINGS) => Object.keys(WARNINGS[list].meanings).sort();
		expect(meanings('mainlandId')).toEqual(
			Object.keys(codes['IDCardOCR.AdvancedInfo.WarnInfos']).sort(),
		);
		expect(meanings('malaysianId')).toEqual(Object.keys(codes['MLIDCardOCR.Warn']).sort());
		expect(meanings('passport')).toEqual(Object.keys(codes['MLIDPassportOCR.Warn (seed)']).sort());
		expect(meanings('bankCard')).toEqual(Object.keys(codes['BankCardOCR.WarningCode']).sort());
		// -9109 says that the check is not enabled, not that there is a warning
		expect([...meanings('card'), '-9109'].sort()).toEqual(Object.keys(codes.WarnCardInfos).sort());
	});
});
