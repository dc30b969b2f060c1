/**
 * Files of 10 MB made to take long. Run as a program, it prints how many milliseconds of
 * processor time it takes to open each, to take its first page out and
 * to look for a picture on it: inside jest, where every global is looked up through a
 * proxy, the same code is up to fifty times slower.
 */
import { deflateSync } from 'node:zlib';
import { openPdf } from '../../nodes/TencentCloudOcr/pdf/openPdf';
import { flate, HEADER, latin1 } from './build';

const SIZE = 10 * 1024 * 1024;

/** `unit` again and again, up to 10 MB. */
function repeated(unit: string, start = '', end = ''): Buffer {
	const head = latin1(HEADER + start);
	const tail = latin1(end);
	return Buffer.concat([
		head,
		Buffer.alloc(SIZE - head.length - tail.length, unit, 'latin1'),
		tail,
	]);
}

function numbered(part: (index: number) => string, start = '', end = ''): Buffer {
	const parts = [HEADER + start];
	for (let index = 0, length = 0; length < SIZE; index++) {
		parts.push(part(index));
		length += parts[index + 1].length;
	}
	return latin1(parts.join('') + end);
}

const CATALOG = '1 0 obj<</Type/Catalog/Pages 2 0 R>>';
const PAGE = '2 0 obj<</Kids[3 0 R]>> 3 0 obj<</Type/Page/Resources 9 0 R>>';
/** A page that draws picture 50. */
const scan = (rest: string) =>
	`${CATALOG} 2 0 obj<</Kids[3 0 R]>> 3 0 obj<</Type/Page/Contents 4 0 R/MediaBox[0 0 9 9]` +
	`/Resources<</XObject<</Im 50 0 R>>>>>>endobj ${rest}`;
const content = (data: string) => `4 0 obj<</Filter/FlateDecode>>stream\n${data}\nendstream `;
const picture = (dict: string, data: string) =>
	`${content(flate('9 0 0 9 0 0 cm /Im Do'))} 50 0 obj<</Subtype/Image/Width 11000/Height 4500` +
	`${dict}${dict.includes('Filter') ? '' : '/Filter/FlateDecode'}>>stream\n${data}`;
const FAX = '/ImageMask true/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 11000>>';
const START = 'startxref\n9 ';
const XREF = '1 0 obj<</Type/XRef/Root 1 0 R/W[1 1 1]';
const page = flate('5 0 <</Type/Page>>');
const bomb = (length: number, unit: string) =>
	deflateSync(Buffer.alloc(length, unit)).toString('latin1');
/** Sections of the same length, each of which says where the next stands. */
const chain = (length: number, section: (next: number) => string) =>
	numbered((i) => section(HEADER.length + (i + 1) * length).padEnd(length), '', START);

const FILES: Record<string, () => Buffer> = {
	'obj without numbers': () => repeated('obj'),
	'one object a million times': () => repeated('0 0 obj '),
	'a million objects': () => numbered((i) => `${i} 0 obj `),
	'pages without a tree': () => numbered((i) => `${i} 0 obj<</Type/Page>>`, '', START),
	'catalogs without trees': () => numbered((i) => `${i} 0 obj<</Type/Catalog/Pages ${i + 1} 0 R>>`),
	'nested dictionaries': () => repeated('<<'),
	'nested dictionaries with keys': () => repeated('<</A', '1 0 obj'),
	'objects in objects': () => repeated('1 0 obj<</A '),
	'arrays of objects': () => repeated('1 0 obj['),
	'an array of dictionaries': () => repeated('<<>>', '1 0 obj['),
	'an array of arrays': () => repeated('[]', '1 0 obj['),
	'an array of names': () => repeated('/a', '1 0 obj['),
	'an array of escaped names': () => repeated('/#41#42', '1 0 obj['),
	'an array of almost references': () => repeated('1 0 ', '1 0 obj['),
	'long numbers that are none': () => repeated(`1 0 obj ${'1'.repeat(250)}x `),
	'strings without an end': () => repeated('1 0 obj('),
	'hexadecimal strings without an end': () => repeated('1 0 obj<a '),
	'comments without an end': () => repeated('1 0 obj%'),
	blanks: () => repeated(' '),
	digits: () => repeated('1'),
	startxref: () => repeated('startxref\n9 '),
	trailers: () => repeated('trailer<</Root 1 0 R>>'),
	'trailers without an end': () => repeated('trailer('),
	'a chain of tables': () => chain(60, (next) => `xref\n0 0\ntrailer<</Root 1 0 R/Prev ${next}>>`),
	'a chain of streams': () =>
		chain(150, (next) => `${XREF}/Index[0 1]/Length 3/Prev ${next}>>stream\nabc\nendstream`),
	'a chain of compressed streams': () =>
		chain(
			150,
			(next) => `${XREF}/Filter/FlateDecode/Size 1/Prev ${next}>>stream\n${flate('abc')}\n`,
		),
	'a table of half a million entries': () =>
		repeated('0000000000 00000 n \n', 'xref\n0 520000\n', `trailer<</Root 1 0 R>>${START}`),
	'a table that claims more than there are': () =>
		repeated(' ', 'xref\n0 99999999999\n0000000000 00000 n \ntrailer<</Root 1 0 R>>', START),
	'millions of subsections': () => repeated('0 0\n', 'xref\n', `trailer<</Root 1 0 R>>${START}`),
	'millions of index pairs': () =>
		repeated('0 1 ', `${XREF}/Length 8/Index[`, `]>>stream\nabcdefgh\nendstream\n${START}`),
	'an index without bounds': () =>
		repeated(' ', `${XREF}/Length 3/Index[0 9007199254740991]>>stream\nabc\nendstream`, START),
	'kids that are their parents': () =>
		repeated('2 0 R ', `${CATALOG} 2 0 obj<</Type/Pages/Count 0/Kids[`, `]>>${START}`),
	'the same kid a million times': () =>
		repeated('3 0 R ', `${CATALOG} 3 0 obj<<>> 2 0 obj<</Count 0/Kids[`, `]>>${START}`),
	'a tree as deep as the file is long': () =>
		numbered((i) => `${i + 2} 0 obj<</Kids[${i + 3} 0 R ${i + 3} 0 R]>>`, CATALOG),
	'trees in a tree': () =>
		repeated('<</Kids[<<>>]>>', `${CATALOG} 2 0 obj<</Count 0/Kids[`, `]>>${START}`),
	'a page of objects that need each other': () =>
		numbered((i) => `${i + 9} 0 obj[${i + 10} 0 R ${i + 11} 0 R]endobj `, `${CATALOG} ${PAGE}`),
	'a page of a million references': () =>
		repeated('9 0 R ', `${CATALOG} ${PAGE} 9 0 obj[`, '] endobj'),
	'a page of streams without an end': () =>
		numbered(
			(i) => `${i + 9} 0 obj<</A ${i + 10} 0 R/Length 8 0 R>>stream\n`,
			`${CATALOG} ${PAGE}`,
		),
	'a page that inherits from a hundred thousand nodes': () =>
		numbered((i) => `${i + 2} 0 obj<</Kids[${i + 3} 0 R]>>`, CATALOG, '999999 0 obj<</Type/Page>>'),
	'a page that draws a bomb': () => repeated(' ', scan(content(bomb(30e6, 'q Q ')))),
	'forms in forms': () =>
		repeated(
			' ',
			scan(content(flate('/Im Do'))) +
				`50 0 obj<</Subtype/Form/Filter/FlateDecode>>stream\n${flate('/Im Do '.repeat(99))}\nendstream`,
		),
	'a picture of fifty million pixels': () =>
		repeated(' ', scan(picture('/BitsPerComponent 8/ColorSpace/DeviceGray', bomb(50e6, '\0')))),
	'a fax of ten million codes': () => repeated('\x55', scan(picture(FAX, '')), '\nendstream'),
	'a fax of runs without a length': () =>
		repeated('\x26\xa0\xdc', scan(picture(FAX, '')), '\nendstream'),
	'a bomb as cross-reference': () =>
		repeated(' ', `${XREF}/Size 9/Filter/FlateDecode>>stream\n${bomb(500e6, '\0')}`, START),
	'a bomb with predictors': () =>
		repeated(
			' ',
			`${XREF}/Size 9/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 3>>>>stream\n` +
				bomb(60e6, '\x04'),
			START,
		),
	'a bomb as object stream': () =>
		repeated(
			' ',
			`1 0 obj<</Type/ObjStm/N 9999999/First 4/Filter/FlateDecode>>stream\n${bomb(60e6, '1 1 ')}`,
		),
	'a hundred thousand object streams': () =>
		numbered((i) => `${i} 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>stream\n${page}\n`),
	'object streams of empty blocks': () =>
		numbered((i) =>
			i % 1000
				? '\0\0\0\xff\xff'.repeat(20)
				: `${i} 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>stream\n\x78\x9c`,
		),
	'object streams that extend each other': () =>
		numbered((i) => {
			const extended = `/Extends ${i + 1} 0 R/Length 6`;
			return `${i} 0 obj<</Type/ObjStm/N 1/First 4${extended}>>stream\n7 0 {}\nendstream `;
		}),
};

async function main(): Promise<void> {
	const times: Record<string, number> = {};
	for (const [name, build] of Object.entries(FILES)) {
		const file = build();
		const start = process.cpuUsage();
		const pdf = await openPdf(file);
		await pdf.page(1);
		await pdf.pictures(1);
		const { user, system } = process.cpuUsage(start);
		times[name] = Math.round((user + system) / 1000);
	}
	process.stdout.write(JSON.stringify(times, null, '\t'));
}

void main();
