import { simplified } from '../../../tools/generate/answer';
import { person } from './persons';

describe('the vocabulary of persons', () => {
	it('comes first, in one order, then all else, null where the card says nothing', () => {
		const item = simplified('RecognizeThaiIDCardOCR', {
			RequestId: 'r-1',
			ID: '1 2345 67890 12 3',
			ThaiName: 'นาย ตัวอย่าง ทดลอง',
			EnFirstName: 'Mr. Tuayang',
			EnLastName: 'Thotlong',
			EnBirthday: '3 Mar. 1981',
			Birthday: '3 มี.ค. 2524',
			EnIssueDate: '8 Nov. 2015',
			EnExpirationDate: '2 Mar. 2025',
			Address: '1 ถนนตัวอย่าง',
			Religion: '',
			WarnCardInfos: [-9102],
			AdvancedInfo: '{"ID":0.99,"EnFirstName":0.97,"Religion":0.1}',
		});
		expect(Object.entries(item)).toEqual([
			['documentType', 'idCard'],
			['documentNumber', '1 2345 67890 12 3'],
			['fullName', 'Mr. Tuayang Thotlong'],
			['givenName', 'Tuayang'],
			['surname', 'Thotlong'],
			['nameLocal', 'นาย ตัวอย่าง ทดลอง'],
			['birthDate', '1981-03-03'],
			['birthDateText', '3 Mar. 1981'],
			['issueDate', '2015-11-08'],
			['issueDateText', '8 Nov. 2015'],
			['expiryDate', '2025-03-02'],
			['expiryDateText', '2 Mar. 2025'],
			['noExpiry', null],
			['issuingCountry', 'THA'],
			['address', '1 ถนนตัวอย่าง'],
			['warnings', 'photocopy (-9102)'],
			['confidence', 98],
			['thaiBirthDate', '3 มี.ค. 2524'],
			['thaiIssueDate', null],
			['thaiExpiryDate', null],
			['religion', null],
			['serialNumber', null],
			['laserId', null],
			['cardCount', null],
			['isComplete', null],
			['page', null],
			['RequestId', 'r-1'],
		]);
	});

	it('leaves out what was not read: empty text, lone signs and asterisks', () => {
		expect(
			person('RecognizePhilippinesDrivingLicenseOCR', {
				Name: { Value: ', ', Polygon: [] },
				FirstName: { Value: '', Polygon: [] },
				LastName: null,
				LicenseNo: { Value: '***', Polygon: [] },
				RequestId: 'r',
			}),
		).toEqual({ documentType: 'driverLicense', issuingCountry: 'PHL', RequestId: 'r' });
	});

	it('reads the machine-readable zone of a passport before the printed text', () => {
		expect(
			person('MLIDPassportOCR', {
				ID: 'X1234567',
				Name: 'MUSTER ERIKA',
				Surname: 'MUSTER',
				GivenName: 'ERIKA',
				Sex: 'F',
				DateOfBirth: '19640812',
				DateOfExpiration: '20271031',
				IssuingCountry: 'D',
				Nationality: 'D',
				PassportRecognizeInfos: {
					PassportID: 'X123456?',
					Surname: 'MUSTER',
					DateOfIssuance: '01 Nov 2017',
					DateOfBirth: '12 Aug 1964',
				},
				Warn: [-9108, -9102],
				WarnCardInfos: [-9109, -9102],
				AdvancedInfo: '1',
			}),
		).toEqual({
			documentType: 'passport',
			documentNumber: 'X1234567',
			fullName: 'MUSTER ERIKA',
			givenName: 'ERIKA',
			surname: 'MUSTER',
			sex: 'F',
			birthDate: '1964-08-12',
			issueDate: '2017-11-01',
			expiryDate: '2027-10-31',
			nationality: 'DEU',
			issuingCountry: 'DEU',
			warnings: 'photocopy (-9102), not documented (-9108)',
			printedFields:
				'PassportID: X123456?; Surname: MUSTER; DateOfIssuance: 01 Nov 2017; DateOfBirth: 12 Aug 1964',
		});
	});

	it('falls back to the printed text of a passport', () => {
		expect(
			person('MLIDPassportOCR', {
				ID: '',
				DateOfBirth: '1964O812',
				Sex: '<',
				PassportRecognizeInfos: { PassportID: 'X7', DateOfBirth: '12 AUG 1964', Sex: 'M' },
			}),
		).toEqual({
			documentType: 'passport',
			documentNumber: 'X7',
			sex: 'M',
			birthDate: '1964-08-12',
			printedFields: 'PassportID: X7; DateOfBirth: 12 AUG 1964; Sex: M',
		});
	});
});
