import { simplified } from '../../../tools/generate/answer';

describe('sex', () => {
	it.each([
		['RecognizeMainlandIDCardOCR', 'Sex', '女', 'F'],
		['IDCardOCR', 'Sex', '男', 'M'],
		['MainlandPermitOCR', 'Sex', '男/M', 'M'],
		['PermitOCR', 'Sex', '女/F', 'F'],
		['HmtResidentPermitOCR', 'Sex', '女', 'F'],
		['HKIDCardOCR', 'Sex', 'Female', 'F'],
		['HKIDCardOCR', 'Sex', 'Male', 'M'],
		['HKIDCardOCR', 'Sex', '女 F', 'F'],
		['HKIDCardOCR', 'Sex', '男M', 'M'],
		['PermitOCR', 'Sex', '女 F', 'F'],
		['MainlandPermitOCR', 'Sex', '男M', 'M'],
		['RecognizeMacaoIDCardOCR', 'Sex', '女/F', 'F'],
		['MLIDCardOCR', 'Sex', 'LELAKI / MALE', 'M'],
		['MLIDPassportOCR', 'Sex', '男/M', 'M'],
		['RecognizeMacaoIDCardOCR', 'Sex', 'F', 'F'],
		['MLIDCardOCR', 'Sex', 'LELAKI', 'M'],
		['MLIDCardOCR', 'Sex', 'PEREMPUAN', 'F'],
		['RecognizeIndonesiaIDCardOCR', 'JenisKelamin', 'LAKI-LAKI', 'M'],
		['RecognizeIndonesiaIDCardOCR', 'JenisKelamin', 'LAKI - LAKI', 'M'],
		['RecognizeIndonesiaIDCardOCR', 'JenisKelamin', ': LAKI LAKI', 'M'],
		['RecognizeIndonesiaIDCardOCR', 'JenisKelamin', 'PEREMPUAN', 'F'],
		['RecognizeKoreanIDCardOCR', 'Sex', '여', 'F'],
		['RecognizeSingaporeIDCardOCR', 'Sex', 'M', 'M'],
		['RecognizePhilippinesUMIDOCR', 'Sex', 'female', 'F'],
		['RecognizeBrazilRNMOCR', 'SEXO', 'FEMININO', 'F'],
		['RecognizeBrazilRNEOCR', 'Sex', 'M', 'M'],
		['RecognizeMexicoVTID', 'Sex', 'H', 'M'],
		['RecognizeMexicoVTID', 'Sex', 'M', 'F'],
		['MLIDPassportOCR', 'Sex', 'F', 'F'],
	])('of %s: %s %s is %s', (action, field, printed, sex) => {
		expect(simplified(action, { [field]: printed }).sex).toBe(sex);
	});

	it.each([
		['MLIDCardOCR', 'Sex', 'LEAKI'],
		['RecognizeIndonesiaIDCardOCR', 'JenisKelamin', 'LAKEI AKI'],
		['RecognizeMainlandIDCardOCR', 'Sex', '男/F'],
		['HKIDCardOCR', 'Sex', '男 F'],
		['HKIDCardOCR', 'Sex', 'M F'],
		['RecognizeBrazilRNMOCR', 'SEXO', 'H'],
		['RecognizeMexicoVTID', 'Sex', 'constructor'],
		['RecognizeMexicoVTID', 'Sex', ''],
	])('of %s: %s %s is none', (action, field, printed) => {
		expect(simplified(action, { [field]: printed }).sex).toBeNull();
	});
});

describe('warnings', () => {
	it.each([
		['RecognizeThaiPinkCard', { WarnCardInfos: [-9104] }, -9104, 'altered picture'],
		['IDCardOCR', { AdvancedInfo: '{"WarnInfos":[-9104]}' }, -9104, 'temporary card'],
		['IDCardOCR', { AdvancedInfo: '{"WarnInfos":["-9106"]}' }, -9106, 'altered picture'],
		['IDCardOCR', { AdvancedInfo: '{"WarnInfos":[-9108]}' }, -9108, 'black-and-white photocopy'],
		['IDCardOCR', { AdvancedInfo: '{"WarnInfos":[-9109]}' }, -9109, 'validity period not valid'],
		['IDCardOCR', { AdvancedInfo: '{"WarnInfos":[-9110]}' }, -9110, 'electronic card'],
		['IDCardOCR', { AdvancedInfo: '{"WarnInfos":[-9111]}' }, -9111, 'watermark'],
		['MLIDCardOCR', { Warn: [-9107] }, -9107, 'blurred'],
		['MLIDCardOCR', { WarnCardInfos: [-9107] }, -9107, 'reflections'],
		['MLIDPassportOCR', { Warn: [-9106] }, -9106, 'covered'],
		['BankCardOCR', { WarningCode: [-9111] }, -9111, 'border incomplete'],
	])('of %s in %j mean what the field says', (action, response, code, meaning) => {
		expect(simplified(action, response).warnings).toBe(`${meaning} (${code})`);
	});

	it.each([[[-9109]], [[0]], [[]], [null], ['-9102'], [[null]]])(
		'there are none in %j',
		(codes) => {
			expect(simplified('HKIDCardOCR', { WarnCardInfos: codes as never }).warnings).toBeNull();
		},
	);
});

describe('confidence', () => {
	it.each([
		['a number for each field', '{"ID":0.9,"EnLastName":0.8}', 85],
		[
			'a number as text inside an object',
			'{"ID":{"Confidence":"0.9999"},"EnLastName":{"Confidence":"1.0000"}}',
			100,
		],
		['other things beside scores', '{"ID":0.9,"Quality":77,"WarnInfos":[-9102]}', 90],
		['a score of a field that was not read', '{"ID":0.9,"Religion":0.2}', 90],
	])('is the average of %s', (_, AdvancedInfo, confidence) => {
		const response = { ID: '1', EnLastName: 'A', Religion: '', AdvancedInfo };
		expect(simplified('RecognizeThaiIDCardOCR', response).confidence).toBe(confidence);
	});

	it.each(['', '1', '{}', 'no JSON', '[1]', '{"ID":"high"}', '{"ID":99}'])(
		'is none for AdvancedInfo %j',
		(AdvancedInfo) => {
			expect(simplified('RecognizeThaiIDCardOCR', { ID: '1', AdvancedInfo }).confidence).toBeNull();
		},
	);

	it('has its source in the raw answer only', () => {
		const item = simplified('RecognizeThaiIDCardOCR', { ID: '1', AdvancedInfo: '{"ID":0.99}' });
		expect(JSON.stringify(item)).not.toContain('0.99');
	});
});
