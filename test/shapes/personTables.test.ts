import document from '../fixtures/spec/ocr-api.json';
import * as americas from '../../nodes/TencentCloudOcr/shapes/person/americas';
import * as asia from '../../nodes/TencentCloudOcr/shapes/person/asia';
import * as china from '../../nodes/TencentCloudOcr/shapes/person/china';
import * as philippines from '../../nodes/TencentCloudOcr/shapes/person/philippines';
import type { PersonTable } from '../../nodes/TencentCloudOcr/shapes/person/mapping';
import * as warnings from '../../nodes/TencentCloudOcr/shapes/person/warnings';
import * as world from '../../nodes/TencentCloudOcr/shapes/person/world';

type Fields = Record<string, { type: string }>;

const actions = document.actions as unknown as Record<string, { response: Fields }>;
const types = document.types as unknown as Record<string, Fields>;

const tables: Array<[string, PersonTable]> = [
	['MLIDPassportOCR', world.passport],
	['GetCardVerificationExternalResult', world.verifiedDocument],
	['RecognizeMainlandIDCardOCR', china.mainlandIdCard],
	['IDCardOCR', china.mainlandIdCard],
	['BankCardOCR', china.bankCard],
	['HmtResidentPermitOCR', china.hmtResidencePermit],
	['MainlandPermitOCR', china.travelPermit],
	['PermitOCR', china.travelPermit],
	['HKIDCardOCR', china.hongKongIdCard],
	['RecognizeMacaoIDCardOCR', china.macaoIdCard],
	['MLIDCardOCR', asia.malaysianIdCard],
	['RecognizeKoreanIDCardOCR', asia.koreanIdCard],
	['RecognizeKoreanDrivingLicenseOCR', asia.koreanDriverLicense],
	['RecognizeIndonesiaIDCardOCR', asia.indonesianIdCard],
	['RecognizeSingaporeIDCardOCR', asia.singaporeIdCard],
	['RecognizeThaiIDCardOCR', asia.thaiIdCard],
	['RecognizeThaiPinkCard', asia.thaiPinkCard],
	['RecognizePhilippinesDrivingLicenseOCR', philippines.philippineDriverLicense],
	['RecognizePhilippinesSssIDOCR', philippines.philippineSssCard],
	['RecognizePhilippinesTinIDOCR', philippines.philippineTinCard],
	['RecognizePhilippinesVoteIDOCR', philippines.philippineVoterCard],
	['RecognizePhilippinesUMIDOCR', philippines.philippineUmidCard],
	['RecognizeBrazilIDCardOCR', americas.brazilianIdCard],
	['RecognizeBrazilRNEOCR', americas.brazilianRne],
	['RecognizeBrazilRNMOCR', americas.brazilianRnm],
	['RecognizeBrazilDriverLicenseOCR', americas.brazilianDriverLicense],
	['RecognizeMexicoVTID', americas.mexicanVoterCard],
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

describe('tables of persons', () => {
	it.each(tables)('%s: every field is one that the API has', (action, table) => {
		const unknown = pathsOf(table).filter(
			(path) => !known(actions[action].response, path.split('.')),
		);
		expect(unknown).toEqual([]);
	});

	it.each(Object.keys(americas.brazilianKinds))(
		'the branch %s of a Brazilian document too',
		(kind) => {
			const branch = types[types.BrazilCardInfo[kind].type];
			expect(pathsOf(americas.brazilianKinds[kind]).filter((path) => !(path in branch))).toEqual(
				[],
			);
		},
	);

	it('know the documented warning codes of every field, and no others', () => {
		const codes = document.warnCodesByField as Record<string, Record<string, string>>;
		const meanings = (list: keyof typeof warnings) =>
			Object.keys((warnings[list] as { meanings: object }).meanings).sort();
		expect(meanings('MAINLAND_ID_WARNINGS')).toEqual(
			Object.keys(codes['IDCardOCR.AdvancedInfo.WarnInfos']).sort(),
		);
		expect(meanings('MALAYSIA_WARNINGS')).toEqual(Object.keys(codes['MLIDCardOCR.Warn']).sort());
		expect(meanings('PASSPORT_WARNINGS')).toEqual(
			Object.keys(codes['MLIDPassportOCR.Warn (seed)']).sort(),
		);
		expect(meanings('BANK_CARD_WARNINGS')).toEqual(
			Object.keys(codes['BankCardOCR.WarningCode']).sort(),
		);
		// -9109 says that the check is not enabled, not that there is a warning
		expect([...meanings('CARD_WARNINGS'), '-9109'].sort()).toEqual(
			Object.keys(codes.WarnCardInfos).sort(),
		);
	});
});
