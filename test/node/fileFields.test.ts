import { picture, pictureItem, useSandbox } from './support';

/** Binary fields of the files of an answer, and the answer's text that names them. */

const sandbox = useSandbox();
const cell = (Text: string, RowTl: number) => ({
	...{ Text, RowTl, RowBr: RowTl + 1, ColTl: 0, ColBr: 1 },
	Confidence: 99,
});
const excel = Buffer.from('PK\x03\x04 xl/workbook.xml').toString('base64');
const portrait = picture('portrait').toString('base64');

test.each([
	['raw', 'RecognizeTableAccurateOCR', 'data', { Data: excel, TableDetections: [] }, 'Data'],
	['raw', 'MLIDPassportOCR', 'portrait', { Image: portrait, Name: 'ANNA' }, 'Image'],
])('%s %s: beside a kept file %j the text names the file of the answer', async (...given) => {
	const [output, operation, field, response, name] = given;
	sandbox.respond(() => ({ response }));
	const { items } = await sandbox.run(operation, {
		items: [{ binary: { [field]: { buffer: picture('source') } } }],
		parameters: { output, binaryPropertyName: field, options: { keepSource: 'binary' } },
	});
	const [{ json, binary = {} }] = items;
	expect(json[name]).toBe(`${field}_2`);
	expect(Object.keys(binary)).toEqual([field, `${field}_2`]);
	expect(binary[`${field}_2`].fileName).toMatch(/^(table\.xlsx|portrait\.jpg)$/);
});

test('a file named in JSON that is itself text is named there', async () => {
	const AdvancedInfo = JSON.stringify({ Portrait: portrait, WarnInfos: [-9101] });
	sandbox.respond(() => ({ response: { Name: 'ANNA', AdvancedInfo } }));
	const { items, error } = await sandbox.run('IDCardOCR', {
		items: [pictureItem('any')],
		parameters: { output: 'raw', options: { outputBinaryField: 'face' } },
	});
	expect(error).toBeUndefined();
	expect(JSON.parse(String(items[0].json.AdvancedInfo))).toEqual({
		Portrait: 'face',
		WarnInfos: [-9101],
	});
	expect(Object.keys(items[0].binary ?? {})).toEqual(['face']);
});

test.each([
	['raw', 'file', 'data'],
	['simplified', 'file', undefined],
	['simplified', 'csv', undefined],
])('the file of a table (%s, %s) goes into the field that is wanted', async (...given) => {
	const [output, layout, name] = given;
	const Cells = [cell('A', 0), cell('1', 1)];
	sandbox.respond(() => ({ response: { Data: excel, TableDetections: [{ Type: 1, Cells }] } }));
	const wanted = (outputBinaryField: string, kept: object = {}) => ({
		items: [{ binary: { data: { buffer: picture('source') } } }],
		parameters: { output, layout, options: { outputBinaryField, ...kept } },
	});
	const run = async (options: ReturnType<typeof wanted>) =>
		(await sandbox.run('RecognizeTableAccurateOCR', options)).items[0];
	const sheet = await run(wanted(' sheet '));
	expect(Object.keys(sheet.binary ?? {})).toEqual(['sheet']);
	expect(sheet.json.Data).toBe(name && 'sheet');
	const beside = await run(wanted('data', { keepSource: 'binary' }));
	expect(Object.keys(beside.binary ?? {})).toEqual(['data', 'data_2']);
	expect(Object.keys((await run(wanted(''))).binary ?? {})).toEqual(['data']);
});

test('every picture of an answer that nobody has described has a name of its own', async () => {
	const [A, B, C] = ['A', 'B', 'C'].map((text) => picture(text).toString('base64'));
	sandbox.respond(() => ({ response: { Image_2: A, Image: B, Inner: { Image: C, Image_2: B } } }));
	const { items, error } = await sandbox.run('CustomApiCall', {
		items: [pictureItem('any')],
		parameters: { customAction: 'GeneralBasicOCR', customParameters: '{}' },
	});
	expect(error).toBeUndefined();
	const [{ json, binary = {} }] = items;
	const named = [json.Image_2, json.Image, ...Object.values(json.Inner as object)];
	expect(new Set(named).size).toBe(4);
	expect(Object.keys(binary).sort()).toEqual([...named].sort());
});
