import type { IDataObject } from 'n8n-workflow';

import { person } from './persons';

describe('the vocabulary of persons', () => {
	it('joins the names of a passport whose machine-readable zone was not read', () => {
		const PassportRecognizeInfos = { Surname: 'CARTER', GivenName: 'ESTHER', Name: '' };
		expect(person('MLIDPassportOCR', { Name: '', PassportRecognizeInfos })).toMatchObject({
			fullName: 'CARTER ESTHER',
			givenName: 'ESTHER',
			surname: 'CARTER',
		});
	});

	it.each([
		[{ FirstNameLocal: '小明', LastNameLocal: '王' }, '王小明'],
		[{ FirstNameLocal: 'สมชาย', LastNameLocal: 'ใจดี' }, 'สมชาย ใจดี'],
	])('joins the local names %j', (CardInfo, nameLocal) => {
		expect(person('GetCardVerificationExternalResult', { CardInfo })).toMatchObject({ nameLocal });
	});

	it.each([
		['Mr. Somchai', 'Somchai'],
		['Mrs.Somying', 'Somying'],
		['Miss Tuayang', 'Tuayang'],
		['MissTuayang', 'Tuayang'],
		['Missy', 'Missy'],
		['Mr.', 'Mr.'],
	])('has the given name of the Thai card %s without its title', (EnFirstName, givenName) => {
		expect(person('RecognizeThaiIDCardOCR', { EnFirstName, EnLastName: 'Example' })).toMatchObject({
			fullName: `${EnFirstName} Example`,
			givenName,
		});
	});

	it('splits a name at its one comma', () => {
		const names = ({ fullName, givenName, surname }: IDataObject) => ({
			fullName,
			givenName,
			surname,
		});
		expect(names(person('HKIDCardOCR', { EnName: 'CHAN, Siu Ming' }))).toEqual({
			fullName: 'CHAN, Siu Ming',
			givenName: 'Siu Ming',
			surname: 'CHAN',
		});
		expect(
			names(person('RecognizePhilippinesTinIDOCR', { FullName: { Value: 'CRUZ,ANA LIM' } })),
		).toEqual({
			fullName: 'CRUZ,ANA LIM',
			givenName: 'ANA LIM',
			surname: 'CRUZ',
		});
		expect(names(person('RecognizePhilippinesSssIDOCR', { FullName: { Value: 'ANA' } }))).toEqual({
			fullName: 'ANA',
			givenName: undefined,
			surname: undefined,
		});
	});

	it('puts the parts of a Macao name together as the card prints them', () => {
		expect(
			person('RecognizeMacaoIDCardOCR', {
				CnLastName: '陳',
				CnFirstName: '小明',
				EnLastName: 'CHAN',
				EnFirstName: 'SIO MENG',
				ValidityPeriod: '長期',
			}),
		).toEqual({
			documentType: 'idCard',
			fullName: 'CHAN SIO MENG',
			givenName: 'SIO MENG',
			surname: 'CHAN',
			nameLocal: '陳小明',
			noExpiry: true,
			issuingCountry: 'MAC',
		});
	});

	it('takes place and date of birth apart on Indonesian cards', () => {
		const birth = (value: string) => {
			const { placeOfBirth, birthDate } = person('RecognizeIndonesiaIDCardOCR', {
				TempatTglLahir: value,
			});
			return [placeOfBirth, birthDate];
		};
		expect(birth('KOTA BARU, 17-03-1985')).toEqual(['KOTA BARU', '1985-03-17']);
		expect(birth('KOTA BARU 17-03-1985')).toEqual(['KOTA BARU', '1985-03-17']);
		expect(birth('17-03-1985')).toEqual([undefined, '1985-03-17']);
		expect(birth('KOTA BARU')).toEqual(['KOTA BARU', undefined]);
		expect(birth('JAKARTA, 13 - 01 - 1987')).toEqual(['JAKARTA', '1987-01-13']);
		expect(birth(': JAKARTA , 13-01-1987')).toEqual(['JAKARTA', '1987-01-13']);
		expect(birth('JAKARTA, 13 JANUARI 1987')).toEqual(['JAKARTA', undefined]);
		expect(birth('KOTA BARU 17-O3-1985')).toEqual(['KOTA BARU', undefined]);
		expect(birth('')).toEqual([undefined, undefined]);
	});

	it('joins an Indonesian address and reads the citizenship', () => {
		const item = person('RecognizeIndonesiaIDCardOCR', {
			Alamat: 'JL MAWAR 1',
			RTRW: '001/002',
			KelDesa: 'CONTOH',
			Kecamatan: '',
			Kota: 'KOTA BARU',
			KewargaNegaraan: 'WNI',
		});
		expect(item.address).toBe('JL MAWAR 1, 001/002, CONTOH, KOTA BARU');
		expect(item.nationality).toBe('IDN');
	});
});
