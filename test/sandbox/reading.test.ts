import * as XLSX from '@e965/xlsx';
import { callBySdk } from './client';
import { startSandbox } from './index';
import type { Sandbox } from './index';
import { drawLines, drawPassport, drawPdf, drawTable, jpg, png } from './pictures';
import { checkDigit } from './reader/mrz';

/** The sandbox really reads what the official SDK sends it. */

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(async () => {
	await sandbox.close();
});

interface Text {
	TextDetections: Array<{
		DetectedText: string;
		Confidence: number;
		Polygon: Array<{ X: number; Y: number }>;
		AdvancedInfo: string;
		Words: object[];
		WordCoordPoint: object[];
	}>;
	PdfPageSize: number;
	Angel: number;
	Angle: number;
}
const texts = (text: Text) => text.TextDetections.map((detection) => detection.DetectedText);

test('GeneralBasicOCR reads lines with their places', async () => {
	const lines = ['Dear Ms Aldous,', 'thank you for your letter of 20 March.'];
	const params = { ImageBase64: png(drawLines(lines)), IsWords: true };
	const read = await callBySdk<Text>(sandbox, 'GeneralBasicOCR', params);
	expect(texts(read)).toEqual(lines);
	const [first] = read.TextDetections;
	expect(first.Confidence).toBeGreaterThan(80);
	expect(first.Polygon).toHaveLength(4);
	expect(Math.abs(first.Polygon[0].X - 60)).toBeLessThan(8);
	expect(JSON.parse(first.AdvancedInfo)).toEqual({ Parag: { ParagNo: expect.any(Number) } });
	expect(first.Words).toHaveLength('DearMsAldous,'.length);
	expect(first.WordCoordPoint).toHaveLength(first.Words.length);
	expect(read.PdfPageSize).toBe(0);
});

test('GeneralAccurateOCR reads the page of a PDF that is asked for', async () => {
	const ImageBase64 = await drawPdf(['First page', 'Second page']);
	const params = { ImageBase64, IsPdf: true, PdfPageNumber: 2 };
	const read = await callBySdk<Text>(sandbox, 'GeneralAccurateOCR', params);
	expect(texts(read)).toEqual(['Second page']);
	expect(read.Angle).toBe(read.Angel);
	const basic = await callBySdk<Text>(sandbox, 'GeneralBasicOCR', { ImageBase64, IsPdf: true });
	expect([texts(basic), basic.PdfPageSize]).toEqual([['First page'], 2]);
});

const receipt = [
	'CORNER OAK GROCERY LTD',
	'Receipt No: R-2040417',
	'Date: 28 MAR 2018',
	'Whole milk|4.00',
	'Rye bread|3.20',
	'Subtotal|7.20',
	'Tax|0.80',
	'TOTAL|8.00',
	'CASH|10.00',
	'CHANGE|2.00',
];

interface Structure {
	StructuralList: Array<{
		Groups: Array<{
			Lines: Array<{
				Key: { AutoName: string; ConfigName: string };
				Value: { AutoContent: string };
			}>;
		}>;
	}>;
	WordList: Array<{ DetectedText: string }>;
}
const answers = ({ StructuralList }: Structure) =>
	Object.fromEntries(
		StructuralList.flatMap(({ Groups }) => Groups)
			.flatMap(({ Lines }) => Lines)
			.map(({ Key, Value }) => [Key.ConfigName || Key.AutoName, Value.AutoContent]),
	);

test('SmartStructuralOCRV2 answers the keys asked for, and nothing for what is not there', async () => {
	const ItemNames = ['Seller', 'date', 'Total', 'Tax', 'Document Type', 'Captain'];
	const params = { ImageBase64: jpg(drawLines(receipt)), ItemNames, ReturnFullText: true };
	const read = await callBySdk<Structure>(sandbox, 'SmartStructuralOCRV2', params);
	expect(answers(read)).toEqual({
		Seller: 'CORNER OAK GROCERY LTD',
		date: '28 MAR 2018',
		Total: '8.00',
		Tax: '0.80',
		'Document Type': 'Receipt',
		Captain: '',
	});
	expect(read.WordList.map((word) => word.DetectedText)).toContain('CORNER OAK GROCERY LTD');
});

test('ExtractDocMulti finds the keys by itself, or adds them to those asked for', async () => {
	const ImageBase64 = png(drawLines(['Ship to: Port Ellery', 'Vessel: Kestrel', 'Weight: 400 kg']));
	const found = { 'Ship to': 'Port Ellery', Vessel: 'Kestrel', Weight: '400 kg' };
	const read = await callBySdk<Structure>(sandbox, 'ExtractDocMulti', { ImageBase64 });
	expect(answers(read)).toEqual(found);
	const params = { ImageBase64, ItemNames: ['vessel'], ItemNamesShowMode: false };
	const both = await callBySdk<Structure>(sandbox, 'ExtractDocMulti', params);
	expect(answers(both)).toEqual({ vessel: 'Kestrel', ...found });
	const only = await callBySdk<Structure>(sandbox, 'ExtractDocMulti', {
		...params,
		ItemNamesShowMode: true,
	});
	expect(answers(only)).toEqual({ vessel: 'Kestrel' });
});

test('ExtractDocMulti reads Word and Excel files', async () => {
	const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([['Vessel', 'Kestrel']]));
	const word = XLSX.CFB.utils.cfb_new();
	const paragraph = '<w:p><w:r><w:t>Vessel: </w:t></w:r><w:r><w:t>Heron</w:t></w:r></w:p>';
	XLSX.CFB.utils.cfb_add(word, 'word/document.xml', Buffer.from(paragraph));
	const files = [
		[XLSX.write(book, { type: 'base64' }) as string, 'Kestrel'],
		[
			Buffer.from(XLSX.CFB.write(word, { fileType: 'zip' }) as Uint8Array).toString('base64'),
			'Heron',
		],
	];
	for (const [ImageBase64, vessel] of files) {
		const params = { ImageBase64, ItemNames: ['Vessel'] };
		const read = await callBySdk<Structure>(sandbox, 'ExtractDocMulti', params);
		expect(answers(read)).toEqual({ Vessel: vessel });
	}
});

test('RecognizeTableAccurateOCR returns cells and a workbook', async () => {
	const rows = [
		['Article', 'Unit', 'Price'],
		['Paper', 'box', '21.50'],
		['Binder', 'piece', '3.20'],
	];
	const read = await callBySdk<{
		TableDetections: Array<{ Type: number; Cells: Array<Record<string, unknown>> }>;
		Data: string;
	}>(sandbox, 'RecognizeTableAccurateOCR', { ImageBase64: png(drawTable(rows)) });
	expect(read.TableDetections).toHaveLength(1);
	const [{ Cells, Type }] = read.TableDetections;
	expect(Type).toBe(1);
	expect(
		Cells.map(({ RowTl, RowBr, ColTl, ColBr, Text }) => [RowTl, RowBr, ColTl, ColBr, Text]),
	).toEqual(rows.flatMap((row, y) => row.map((text, x) => [y, y + 1, x, x + 1, text])));
	const book = XLSX.read(Buffer.from(read.Data, 'base64'));
	const sheet = book.Sheets[book.SheetNames[0]];
	expect(XLSX.utils.sheet_to_json(sheet, { header: 1 })).toEqual(rows);
});

test('MLIDPassportOCR reads the zone and cuts out the portrait', async () => {
	const number = 'X1234567<';
	const first = 'P<UTOMUSTER<<ERIKA<MARIA'.padEnd(44, '<');
	const data = `${number}${checkDigit(number)}UTO9003154F3201018`.padEnd(42, '<');
	const zone: [string, string] = [first, `${data}08`];
	const params = { ImageBase64: png(drawPassport(zone)), RetImage: true };
	const read = await callBySdk<Record<string, string>>(sandbox, 'MLIDPassportOCR', params);
	expect(read).toMatchObject({
		ID: 'X1234567',
		Name: 'MUSTER ERIKA MARIA',
		Surname: 'MUSTER',
		GivenName: 'ERIKA MARIA',
		DateOfBirth: '19900315',
		DateOfExpiration: '20320101',
		Sex: 'F',
		Nationality: 'UTO',
		IssuingCountry: 'UTO',
		CodeSet: zone[0],
		CodeCrc: zone[1],
		PassportRecognizeInfos: { DateOfBirth: '15 Mar 1990', DateOfIssuance: '01 FEB 2024' },
	});
	expect(Buffer.from(read.Image, 'base64').subarray(0, 2).toString('hex')).toBe('ffd8');
});

test('RecognizeGeneralInvoice returns one machine-printed invoice per picture', async () => {
	const params = { ImageBase64: png(drawLines(receipt)) };
	const read = await callBySdk<{
		MixedInvoiceItems: Array<{ SingleInvoiceInfos: { MachinePrintedInvoice: object } }>;
	}>(sandbox, 'RecognizeGeneralInvoice', params);
	expect(read.MixedInvoiceItems).toHaveLength(1);
	const [item] = read.MixedInvoiceItems;
	expect(item).toMatchObject({ Code: 'OK', Type: 8, SubType: 'MachinePrintedInvoice', Page: 1 });
	expect(item.SingleInvoiceInfos.MachinePrintedInvoice).toMatchObject({
		Seller: 'CORNER OAK GROCERY LTD',
		Number: 'R-2040417',
		Date: '28 MAR 2018',
		PretaxAmount: '7.20',
		Tax: '0.80',
		Total: '8.00',
		GeneralMachineItems: [
			expect.objectContaining({ Name: 'Whole milk', Quantity: '1', Total: '4.00' }),
			expect.objectContaining({ Name: 'Rye bread', Quantity: '1', Total: '3.20' }),
		],
	});
});

test('RecognizeGeneralInvoice reads every page of a PDF when asked to', async () => {
	const ImageBase64 = await drawPdf(['TOTAL 8.00', 'TOTAL 9.00']);
	const params = { ImageBase64, EnableMultiplePage: true };
	const read = await callBySdk<{ MixedInvoiceItems: object[]; TotalPDFCount: number }>(
		sandbox,
		'RecognizeGeneralInvoice',
		params,
	);
	expect(read).toMatchObject({ TotalPDFCount: 2, MixedInvoiceItems: [{ Page: 1 }, { Page: 2 }] });
});

test('VinOCR finds the vehicle identification number', async () => {
	const ImageBase64 = png(
		drawLines(['UTOPIA MOTOR WORKS', 'WVWZZZ1KZ7W048157', 'Made in Utopia'], 44),
	);
	const read = await callBySdk(sandbox, 'VinOCR', { ImageBase64 });
	expect(read).toMatchObject({ Vin: 'WVWZZZ1KZ7W048157' });
});
