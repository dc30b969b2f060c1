import * as XLSX from '@e965/xlsx';
import { drawLines, jpg, png } from './pictures';
import { receipt, useReader } from './reading';

/** The sandbox really finds the keys and values that the official SDK asks for. */

const ask = useReader();

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
	const read = await ask<Structure>('SmartStructuralOCRV2', params);
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
	const read = await ask<Structure>('ExtractDocMulti', { ImageBase64 });
	expect(answers(read)).toEqual(found);
	const params = { ImageBase64, ItemNames: ['vessel'], ItemNamesShowMode: false };
	const both = await ask<Structure>('ExtractDocMulti', params);
	expect(answers(both)).toEqual({ vessel: 'Kestrel', ...found });
	const only = await ask<Structure>('ExtractDocMulti', {
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
		const read = await ask<Structure>('ExtractDocMulti', params);
		expect(answers(read)).toEqual({ Vessel: vessel });
	}
});

test('names of columns are answered by the goods, a row for each', async () => {
	const params = {
		ImageBase64: png(drawLines(receipt)),
		ItemNames: ['Item Description', 'Total', 'Line Amount'],
	};
	const { StructuralList } = await ask<{
		StructuralList: Array<{
			Groups: Array<{
				Lines: Array<{ Key: { ConfigName: string }; Value: { AutoContent: string } }>;
			}>;
		}>;
	}>('ExtractDocMulti', params);
	const cells = StructuralList.map(({ Groups }) =>
		Groups.map(({ Lines }) => Lines.map(({ Key, Value }) => [Key.ConfigName, Value.AutoContent])),
	);
	expect(cells).toEqual([
		[[['Total', '8.00']]],
		[
			[
				['Item Description', 'Whole milk'],
				['Line Amount', '4.00'],
			],
			[
				['Item Description', 'Rye bread'],
				['Line Amount', '3.20'],
			],
		],
	]);
});
