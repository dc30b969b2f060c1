import { simplified } from '../../../tools/generate/answer';
import { person } from './persons';

type Date = 'birthDate' | 'issueDate' | 'expiryDate';

describe('dates of persons', () => {
	it.each<[string, string, string, Date, string]>([
		['RecognizeMainlandIDCardOCR', 'Birth', '1987/1/2', 'birthDate', '1987-01-02'],
		['RecognizeMainlandIDCardOCR', 'Birth', '1987年12月31日', 'birthDate', '1987-12-31'],
		['RecognizeMainlandIDCardOCR', 'ValidDate', '2018.10.09-2028.10.08', 'issueDate', '2018-10-09'],
		[
			'RecognizeMainlandIDCardOCR',
			'ValidDate',
			'2018.10.09-2028.10.08',
			'expiryDate',
			'2028-10-08',
		],
		[
			'RecognizeMainlandIDCardOCR',
			'ValidDate',
			'２０１８．１０．０９－２０２８．１０．０８',
			'expiryDate',
			'2028-10-08',
		],
		['IDCardOCR', 'ValidDate', '2010.07.21-长期', 'issueDate', '2010-07-21'],
		['IDCardOCR', 'ValidDate', '2018-10-09至2028-10-08', 'issueDate', '2018-10-09'],
		['IDCardOCR', 'ValidDate', '2018-10-09 - 2028-10-08', 'expiryDate', '2028-10-08'],
		['IDCardOCR', 'ValidDate', '2018.10.09——2028.10.08', 'expiryDate', '2028-10-08'],
		['HmtResidentPermitOCR', 'Birth', '1995/7/4', 'birthDate', '1995-07-04'],
		['MainlandPermitOCR', 'Birthday', '1983.05.06', 'birthDate', '1983-05-06'],
		['PermitOCR', 'ValidDate', '2018.10.09-2028.10.08', 'expiryDate', '2028-10-08'],
		['HKIDCardOCR', 'Birthday', '02-01-2001', 'birthDate', '2001-01-02'],
		['HKIDCardOCR', 'CurrentIssueDate', '26-11-18', 'issueDate', '2018-11-26'],
		['HKIDCardOCR', 'CurrentIssueDate', '23-06-03', 'issueDate', '2003-06-23'],
		['RecognizeMacaoIDCardOCR', 'Birthday', '21-05-1995', 'birthDate', '1995-05-21'],
		['RecognizeMacaoIDCardOCR', 'ValidityPeriod', '03-09-2027', 'expiryDate', '2027-09-03'],
		['MLIDCardOCR', 'Birthday', '05/11/1990', 'birthDate', '1990-11-05'],
		['RecognizeKoreanIDCardOCR', 'Birthday', '05/11/1990', 'birthDate', '1990-11-05'],
		['RecognizeKoreanDrivingLicenseOCR', 'DateOfIssue', '2020. 1. 5.', 'issueDate', '2020-01-05'],
		['RecognizeIndonesiaIDCardOCR', 'IssuedDate', '16-04-2014', 'issueDate', '2014-04-16'],
		['RecognizeIndonesiaIDCardOCR', 'BerlakuHingga', '14-02-2031', 'expiryDate', '2031-02-14'],
		['RecognizeSingaporeIDCardOCR', 'Birthday', '11/05/1989', 'birthDate', '1989-05-11'],
		['RecognizeSingaporeIDCardOCR', 'DateOfIssue', '12-04-2018', 'issueDate', '2018-04-12'],
		['RecognizeThaiIDCardOCR', 'EnBirthday', '15 Nov. 1970', 'birthDate', '1970-11-15'],
		['RecognizeThaiIDCardOCR', 'Birthday', '15 พ.ย. 2513', 'birthDate', '1970-11-15'],
		['RecognizeThaiIDCardOCR', 'ExpirationDate', '12 มีนาคม 2568', 'expiryDate', '2025-03-12'],
		['RecognizeThaiPinkCard', 'ThaiDOB', '1 ก.พ. 2530', 'birthDate', '1987-02-01'],
		['RecognizeThaiPinkCard', 'DateOfExpiry', '8 Aug. 2033', 'expiryDate', '2033-08-08'],
		['RecognizeBrazilIDCardOCR', 'DataNascimento', '09/10/1999', 'birthDate', '1999-10-09'],
		['RecognizeBrazilRNEOCR', 'VALIDADE', '25/11/2026', 'expiryDate', '2026-11-25'],
		['RecognizeBrazilRNMOCR', 'ISSUANCE', '27/10/2021 SR/PF/SP', 'issueDate', '2021-10-27'],
		['RecognizeBrazilDriverLicenseOCR', 'NASCIMENTO', '27/04/1991', 'birthDate', '1991-04-27'],
		['RecognizeMexicoVTID', 'Birth', '18/02/1981', 'birthDate', '1981-02-18'],
	])('%s: %s %s is the %s %s', (action, field, printed, name, iso) => {
		expect(simplified(action, { [field]: printed })[name]).toBe(iso);
	});

	it.each<[string, string, string, Date, string]>([
		['RecognizePhilippinesSssIDOCR', 'Birthday', 'JUNE 8,1979', 'birthDate', '1979-06-08'],
		['RecognizePhilippinesTinIDOCR', 'IssueDate', 'August 18, 1991', 'issueDate', '1991-08-18'],
		['RecognizePhilippinesVoteIDOCR', 'Birthday', 'March 14 1984', 'birthDate', '1984-03-14'],
		['RecognizePhilippinesUMIDOCR', 'Birthday', '1995/07/21', 'birthDate', '1995-07-21'],
		[
			'RecognizePhilippinesDrivingLicenseOCR',
			'ExpiresDate',
			'2027-05-06',
			'expiryDate',
			'2027-05-06',
		],
	])('%s: %s %s is the %s %s', (action, field, Value, name, iso) => {
		expect(simplified(action, { [field]: { Value, Polygon: [] } })[name]).toBe(iso);
	});

	it.each<[string, string, string, Date]>([
		['RecognizeSingaporeIDCardOCR', 'Birthday', '31/02/1988', 'birthDate'],
		['RecognizeSingaporeIDCardOCR', 'Birthday', '04/13/1988', 'birthDate'],
		['RecognizeSingaporeIDCardOCR', 'Birthday', '1989-05-11', 'birthDate'],
		['RecognizeMacaoIDCardOCR', 'Birthday', '21-05-95', 'birthDate'],
		// before there were such cards, and far ahead: not the year that is printed
		['HKIDCardOCR', 'CurrentIssueDate', '31-12-02', 'issueDate'],
		['HKIDCardOCR', 'CurrentIssueDate', '31-12-99', 'issueDate'],
		['HKIDCardOCR', 'Birthday', '02-01-2101', 'birthDate'],
		['RecognizeMainlandIDCardOCR', 'ValidDate', '2180.10.09-2028.10.08', 'issueDate'],
		['RecognizeThaiIDCardOCR', 'EnBirthday', '15 Nov. 2513', 'birthDate'],
		['RecognizeThaiIDCardOCR', 'Birthday', '15 พ.ย. 1970', 'birthDate'],
		['RecognizeThaiIDCardOCR', 'EnBirthday', '15 Nov? 1970', 'birthDate'],
		['RecognizeThaiIDCardOCR', 'EnBirthday', '- - 1970', 'birthDate'],
		['RecognizeMexicoVTID', 'IssueDate', '2003 01', 'issueDate'],
		['RecognizeMexicoVTID', 'ValidDate', '2022-2032', 'expiryDate'],
		['RecognizeMainlandIDCardOCR', 'ValidDate', '2028.10.08', 'expiryDate'],
		['MLIDCardOCR', 'ID', '801231-00-0000', 'birthDate'],
		['RecognizeKoreanDrivingLicenseOCR', 'AptitudeTesDate', '2020.01.01~2020.12.31', 'expiryDate'],
	])('%s: %s %s gives no %s', (action, field, printed, name) => {
		const item = simplified(action, { [field]: printed });
		expect(item[name] ?? null).toBeNull();
		// what was printed is still there
		const dates = Object.values(item).filter((text) => text && printed.includes(String(text)));
		expect(dates.join('-')).toContain(printed);
	});

	it('may have an expiry far ahead', () => {
		expect(
			simplified('RecognizeMainlandIDCardOCR', { ValidDate: '2018.10.09-2118.10.08' }),
		).toEqual(expect.objectContaining({ issueDate: '2018-10-09', expiryDate: '2118-10-08' }));
	});

	it('takes the next field where the preferred one has no date', () => {
		expect(
			simplified('RecognizeThaiIDCardOCR', { EnBirthday: '1A Nov. 1970', Birthday: '15 พ.ย. 2513' })
				.birthDate,
		).toBe('1970-11-15');
	});

	it.each([
		['RecognizeMainlandIDCardOCR', 'ValidDate', '2010.07.21-长期'],
		['RecognizeMacaoIDCardOCR', 'ValidityPeriod', '長期'],
		['RecognizeIndonesiaIDCardOCR', 'BerlakuHingga', 'Seumur Hidup'],
		['RecognizeIndonesiaIDCardOCR', 'BerlakuHingga', 'SEUMURHIDUP'],
		['RecognizeIndonesiaIDCardOCR', 'BerlakuHingga', ': SEUMUR HIDUP'],
		['RecognizeThaiIDCardOCR', 'EnExpirationDate', 'LIFELONG'],
		['RecognizeThaiPinkCard', 'ThaiDateOfExpiry', 'ตลอดชีพ'],
		['RecognizeBrazilRNMOCR', 'VALIDADE', 'INDETERMINADA'],
	])('%s: %s %s means that there is no expiry', (action, field, printed) => {
		const item = person(action, { [field]: printed });
		expect(item).not.toHaveProperty('expiryDate');
		expect(item.noExpiry).toBe(true);
	});

	it('has noExpiry only where the document says so', () => {
		expect(person('RecognizeIndonesiaIDCardOCR', { BerlakuHingga: '' })).not.toHaveProperty(
			'noExpiry',
		);
		expect(
			person('RecognizeBrazilRNMOCR', { PRAZODERESIDENCIA: 'Indeterminado' }),
		).not.toHaveProperty('noExpiry');
	});
});
