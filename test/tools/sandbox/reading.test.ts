import * as XLSX from '@e965/xlsx';
import { drawLines, drawPassport, drawPdf, drawTable, png } from './pictures';
import { checkDigit } from '../../../tools/sandbox/reader/mrz';
import { useReader } from './reading';

/** The sandbox really reads what the official SDK sends it. */

const ask = useReader();

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
	const read = await ask<Text>('GeneralBasicOCR', params);
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
	const read = await ask<Text>('GeneralAccurateOCR', params);
	expect(texts(read)).toEqual(['Second page']);
	expect(read.Angle).toBe(read.Angel);
	const basic = await ask<Text>('GeneralBasicOCR', { ImageBase64, IsPdf: true });
	expect([texts(basic), basic.PdfPageSize]).toEqual([['First page'], 2]);
});

test('RecognizeTableAccurateOCR returns cells and a workbook', async () => {
	const rows = [
		['Article', 'Unit', 'Price'],
		['Paper', 'box', '21.50'],
		['Binder', 'piece', '3.20'],
	];
	const read = await ask<{
		TableDetections: Array<{ Type: number; Cells: Array<Record<string, unknown>> }>;
		Data: string;
	}>('RecognizeTableAccurateOCR', { ImageBase64: png(drawTable(rows)) });
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
	const read = await ask<Record<string, string>>('MLIDPassportOCR', params);
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

test('VinOCR finds the vehicle identification number', async () => {
	const ImageBase64 = png(
		drawLines(['UTOPIA MOTOR WORKS', 'WVWZZZ1KZ7W048157', 'Made in Utopia'], 44),
	);
	const read = await ask('VinOCR', { ImageBase64 });
	expect(read).toMatchObject({ Vin: 'WVWZZZ1KZ7W048157' });
});
