import type { IDataObject } from 'n8n-workflow';

import { simplified } from '../../../tools/generate/answer';
import { person } from './persons';

/** The one answer for four kinds of Brazilian documents. */

const kinds = {
	RNE: { RNE: 'V000000-0', NOME: 'ANA EXEMPLO', DateOfBirth: '17/03/1985', Sex: 'F' },
	RNM: { RNM: 'F000000-0', NOME: 'ANA', SOBRENOME: 'EXEMPLO', VALIDADE: 'INDETERMINADO' },
	IDCard: { RegistroGeral: '00.000.000-0', Nome: 'ANA EXEMPLO', DispatchDate: '20/02/2021' },
	DriverLicense: { CNHNumber: '00000000000', NOME: 'ANA EXEMPLO', VALIDADE: '01/02/2031' },
};

/** Every field of a kind is there and empty, as where the service has found another kind. */
const emptied = (kind: keyof typeof kinds) =>
	Object.fromEntries(Object.keys(kinds[kind]).map((name) => [name, '']));

const read = (Type: unknown, Result: IDataObject) =>
	person('RecognizeBrazilCommonOCR', { Type, Result, RequestId: 'r' } as IDataObject);

describe('a Brazilian document', () => {
	it.each([
		[
			1,
			{
				documentType: 'residencePermit',
				documentNumber: 'V000000-0',
				fullName: 'ANA EXEMPLO',
				sex: 'F',
				birthDate: '1985-03-17',
			},
		],
		[
			2,
			{
				documentType: 'residencePermit',
				documentNumber: 'F000000-0',
				fullName: 'ANA EXEMPLO',
				givenName: 'ANA',
				surname: 'EXEMPLO',
				noExpiry: true,
			},
		],
		[
			3,
			{
				documentType: 'idCard',
				documentNumber: '00.000.000-0',
				fullName: 'ANA EXEMPLO',
				issueDate: '2021-02-20',
			},
		],
		[
			4,
			{
				documentType: 'driverLicense',
				documentNumber: '00000000000',
				fullName: 'ANA EXEMPLO',
				expiryDate: '2031-02-01',
			},
		],
	])('of type %d is read from the branch of that type, whatever the others hold', (Type, item) => {
		expect(read(Type, kinds)).toEqual({ ...item, issuingCountry: 'BRA', RequestId: 'r' });
	});

	it('whose branch is empty is read from the one that holds text', () => {
		const Result = {
			RNE: emptied('RNE'),
			RNM: null,
			IDCard: {},
			DriverLicense: kinds.DriverLicense,
		};
		expect(read(1, Result)).toMatchObject({
			documentType: 'driverLicense',
			documentNumber: '00000000000',
		});
		expect(read('9', Result)).toMatchObject({ documentType: 'driverLicense' });
		expect(read(null, Result)).toMatchObject({ documentType: 'driverLicense' });
	});

	it('without any text is of no kind', () => {
		const Result = { RNE: emptied('RNE'), RNM: null, DriverLicense: emptied('DriverLicense') };
		expect(read(1, Result)).toEqual({ RequestId: 'r' });
		expect(person('RecognizeBrazilCommonOCR', { RequestId: 'r' })).toEqual({ RequestId: 'r' });
	});

	it('of any kind has the columns of all', () => {
		const columns = ['1', '2', '3', '4', '5'].map((Type) =>
			Object.keys(simplified('RecognizeBrazilCommonOCR', { Type, Result: kinds })),
		);
		expect(new Set(columns.map(String)).size).toBe(1);
	});
});
