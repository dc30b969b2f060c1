import { person } from './persons';

describe('bank cards and verifications', () => {
	it('has what a bank card says beside the vocabulary', () => {
		expect(
			person('BankCardOCR', {
				CardNo: '6200000000000000',
				BankInfo: 'Example Bank(00000000)',
				ValidDate: '07/2031',
				CardType: 'Debit',
				CardName: '',
				WarningCode: [-9110, -9113],
				QualityValue: 80,
			}),
		).toEqual({
			documentType: 'bankCard',
			documentNumber: '6200000000000000',
			expiryDate: '2031-07',
			warnings: 'date not valid (-9110), photocopy (-9113)',
			bank: 'Example Bank(00000000)',
			cardType: 'Debit',
			sharpness: 80,
		});
	});

	it('says how far a verification is before there is a card', () => {
		expect(
			person('GetCardVerificationExternalResult', {
				Status: 'PROCESSING',
				CardInfo: null,
				WarnInfo: null,
			}),
		).toEqual({
			documentType: 'identityDocument',
			status: 'PROCESSING',
		});
	});

	it('takes the country of a verification for the one that issued the document', () => {
		const CardInfo = { Nationality: 'FRA', IssuedCountry: '' };
		expect(
			person('GetCardVerificationExternalResult', { Nationality: 'AUS', CardInfo }),
		).toMatchObject({ nationality: 'FRA', issuingCountry: 'AUS' });
	});

	it('reads the result of a verification', () => {
		expect(
			person('CardVerificationExternalAndWait', {
				Status: 'WARNING',
				WarnInfo: ['PaperCopy'],
				Nationality: 'AUS',
				CardInfo: {
					LicenseNumber: '900',
					FirstName: 'Ana',
					LastName: 'Lima',
					Sex: 'FEMALE',
					Birthday: '1997/10/01',
					ExpirationDate: '2030-02-03',
					IssuedCountry: 'NZL',
					Address: { FormattedAddress: '', LineOne: '1 Test Street', LineThree: 'Perth' },
				},
			}),
		).toEqual({
			documentType: 'identityDocument',
			documentNumber: '900',
			fullName: 'Ana Lima',
			givenName: 'Ana',
			surname: 'Lima',
			sex: 'F',
			birthDate: '1997-10-01',
			expiryDate: '2030-02-03',
			issuingCountry: 'NZL',
			address: '1 Test Street, Perth',
			warnings: 'photocopy (PaperCopy)',
			status: 'WARNING',
		});
	});

	it('says nothing of its own where nothing was read', () => {
		const nothing = { RequestId: 'r' };
		expect(person('RecognizeThaiIDCardOCR', nothing)).toEqual(nothing);
		expect(person('MLIDPassportOCR', { AdvancedInfo: '1', ...nothing })).toEqual(nothing);
	});
});
