import { openPdf } from '../../nodes/TencentCloudOcr/pdf/openPdf';
import { alone } from './alone';
import type { Bodies } from './build';
import { flate, latin1, stream, update, withStreams, withTable } from './build';
import { drawing, drawnPages, HELVETICA } from './drawn';

const WORDS = ['one', 'two two', 'three'];

const cut = async (bodies: Bodies, page = 2) =>
	(await alone(latin1(withTable(bodies)), page)).toString('latin1');

const refused = async (pdf: string, page = 2) =>
	expect(await (await openPdf(latin1(pdf))).page(page)).toBeUndefined();

describe('a page taken out', () => {
	it('has what is on it, and nothing of other pages', async () => {
		const pdf = await cut(drawnPages(WORDS));
		expect(pdf).toContain('(two two)');
		expect(pdf).not.toMatch(/\((one|three)\)/);
		expect(pdf.match(/ obj\n/g)).toHaveLength(5); // catalog, tree, page, contents, font
	});

	it('has the attributes that it inherits, from the nearest node', async () => {
		const bodies = drawnPages(WORDS);
		const kids = '/Type/Pages/Resources<</Font<</F1 50 0 R>>>>/Rotate 90';
		bodies[2] = `<</Count 3/Kids[60 0 R]${kids}/MediaBox[0 0 200 300]>>`;
		bodies[60] = '<</Type/Pages/Count 3/Kids[3 0 R 4 0 R 5 0 R]/Parent 2 0 R/MediaBox 61 0 R>>';
		bodies[61] = '[0 0 150 120]';
		bodies[4] = '<</Type/Page/Parent 60 0 R/Contents 104 0 R/CropBox[10 10 140 100]>>';
		const pdf = await cut(bodies);
		expect(pdf).toContain('/Rotate 90');
		expect(pdf).not.toContain('200 300');
	});

	it('has shared resources, form XObjects in each other, and soft masks', async () => {
		const group = '/Group<</S/Transparency/CS/DeviceGray>>';
		const form = (extra: string) => `/Type/XObject/Subtype/Form/BBox[0 0 200 100]${extra}`;
		const bodies = drawnPages(WORDS);
		bodies[70] = '<</Font<</F1 50 0 R>>/XObject<</A 71 0 R/P 71 0 R>>/ExtGState<</Kids 73 0 R>>>>';
		bodies[71] = stream(form('/Resources<</XObject<</B 72 0 R>>>>'), '/B Do');
		bodies[72] = stream(form('/Resources 70 0 R'), drawing('form'));
		bodies[73] = '<</SMask<</S/Luminosity/G 74 0 R>>>>';
		bodies[74] = stream(form(group), '1 g 0 0 90 90 re f');
		bodies[104] = stream('', `/Kids gs /P Do ${drawing('two')}`);
		bodies[4] =
			'<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents[104 0 R]/Resources 70 0 R>>';
		expect(await cut(bodies)).toContain('(form)');
	});

	it.each(['/Rotate 90', '/Rotate 180', '/Rotate -90', '/UserUnit 2', '/CropBox[20 20 120 90]'])(
		'is shown with %s',
		async (extra) => {
			await cut(drawnPages(WORDS, extra));
		},
	);

	it('keeps names, strings, numbers and comments as they are written', async () => {
		const odd =
			'/Font<</F#31 50 0 R/F1%5 0 R\n50 0\nR>>/Properties<</x 50 0 R/y(\\)50 0 R\\\\)/z(a(50 0 R)b)' +
			'/h<35 30>/n[-.5 +7. 00.10]>>';
		const bodies = drawnPages(WORDS, `/UserUnit 1.0 %/Annots[9 0 R]\n`);
		bodies[4] = bodies[4].replace(/\/Font<<.*?>>/, odd);
		const pdf = await cut(bodies);
		expect(pdf).toContain('/y(\\)50 0 R\\\\)/z(a(50 0 R)b)/h<35 30>/n[-.5 +7. 00.10]');
	});

	it('keeps the bytes of a stream, whatever its /Length says', async () => {
		const text = drawing('two');
		const data = flate(text);
		for (const length of ['60 0 R', '61 0 R', '5', '99999', '(x)']) {
			const contents = `<</Filter/FlateDecode/Length ${length}>>\nstream\r\n${data}\nendstream`;
			const pdf = await cut({ ...drawnPages(WORDS), 60: `${data.length}`, 104: contents });
			expect(pdf).toContain(`/Length ${data.length}>>\nstream\n${data}\nendstream`);
		}
	});

	it('is of the newest revision', async () => {
		const newer = { 104: stream('', drawing('newer')), 60: stream('', drawing('unused')) };
		const pdf = await alone(latin1(update(withTable(drawnPages(WORDS)), newer)), 2);
		expect(pdf.toString('latin1')).toContain('(newer)');
		expect(pdf.toString('latin1')).not.toMatch(/two two|unused/);
	});

	it('is found in object streams', async () => {
		const isStream = ([, body]: [string, string]) => body.includes('stream');
		const entries = Object.entries(drawnPages(Array.from({ length: 40 }, (_, n) => `page ${n}`)));
		const inside = Object.fromEntries(entries.filter((entry) => !isStream(entry)));
		const outside = Object.fromEntries(entries.filter(isStream));
		await alone(latin1(update(withStreams(inside), outside)), 7);
	});

	it('is one of a big file, whose reading pauses and passes over what streams contain', async () => {
		const bodies = drawnPages(WORDS);
		for (const number of [60, 61, 62, 63]) {
			bodies[number] = stream('', `${' '.repeat(700_000)} 4 0 obj<</Type/Page>>endobj`);
		}
		const file = latin1(withTable(bodies));
		let pauses = 0;
		const pdf = await openPdf(file, async () => void pauses++);
		expect(await pdf.page(2)).toEqual(await alone(file, 2));
		expect(pauses).toBeGreaterThan(0);
	});

	it('is found below other nodes of the tree', async () => {
		const bodies = drawnPages(WORDS);
		bodies[2] = '<</Type/Pages/Count 3/Kids[60 0 R 5 0 R]>>';
		bodies[60] = '<</Type/Pages/Parent 2 0 R/Count 2/Kids[3 0 R 4 0 R]>>';
		expect(await cut(bodies, 3)).toContain('(three)');
	});
});

describe('annotations', () => {
	const look = stream(
		'/Type/XObject/Subtype/Form/BBox[0 0 50 20]/Resources<</Font<</F1 50 0 R>>>>',
		'1 0 0 rg 0 0 50 20 re f',
	);
	const on = (page: string, annotations: string) =>
		page.replace('/Type', `/Annots${annotations}/Type`);

	it('are shown, and bring nothing of other pages with them', async () => {
		const bodies = drawnPages(WORDS);
		bodies[4] = on(bodies[4], '[60 0 R 61 0 R]');
		const mark = '/Type/Annot/Rect[100 50 150 70]/F 4/AP<</N 62 0 R>>/P 4 0 R';
		bodies[60] = `<<${mark}/Subtype/Stamp/IRT 63 0 R/Popup 64 0 R/StructParent 1>>`;
		bodies[61] =
			'<</Subtype/Link/Rect[0 0 9 9]/Dest[5 0 R/Fit]/A<</S/GoTo/D[3 0 R/Fit]>>/PA 64 0 R>>';
		bodies[62] = look;
		bodies[63] = '<</Subtype/Text/Rect[0 0 9 9]/P 3 0 R/Contents(elsewhere)>>';
		bodies[64] = '<</Subtype/Popup/Rect[0 0 9 9]/Parent 63 0 R/Contents(elsewhere)>>';
		const pdf = await cut(bodies);
		expect(pdf).not.toMatch(/elsewhere|\(one\)|\(three\)|null|GoTo|Dest/);
		expect(pdf).toMatch(/\/P 3 0 R/);
	});

	it('of a form show their values, without those of other pages', async () => {
		const bodies = drawnPages(WORDS);
		const form = '/NeedAppearances true/DA(/Hv 12 Tf 0 g)/DR<</Font<</Hv 65 0 R>>>>';
		bodies[1] = `<</Type/Catalog/Pages 2 0 R/AcroForm<<${form}/Fields[60 0 R 63 0 R]/XFA 64 0 R>>>>`;
		bodies[4] = on(bodies[4], '[61 0 R]');
		bodies[3] = on(bodies[3], '[62 0 R 63 0 R]');
		bodies[60] = '<</FT/Tx/T(a)/V(value)/Kids[62 0 R 61 0 R]>>';
		const widget = '/Type/Annot/Subtype/Widget/Rect[100 50 190 70]/F 4';
		bodies[61] = `<<${widget}/Parent 60 0 R/P 4 0 R>>`;
		bodies[62] = `<<${widget}/Parent 60 0 R/P 3 0 R/TU(elsewhere)>>`;
		bodies[63] = `<<${widget}/FT/Tx/T(b)/V(elsewhere)/P 3 0 R>>`;
		bodies[64] = stream('', 'elsewhere');
		bodies[65] = HELVETICA.replace('Helvetica', 'Times-Roman');
		const pdf = await cut(bodies);
		expect(pdf).toContain('Times-Roman');
		expect(pdf).not.toContain('elsewhere');
	});
});

it('layers that are off stay off', async () => {
	const bodies = drawnPages(WORDS);
	const layers = '/OCGs[60 0 R 61 0 R]/D<</OFF[60 0 R]/Order[60 0 R 61 0 R]>>';
	bodies[1] = `<</Type/Catalog/Pages 2 0 R/OCProperties<<${layers}>>>>`;
	bodies[60] = '<</Type/OCG/Name(off)>>';
	bodies[61] = '<</Type/OCG/Name(on)>>';
	bodies[4] = bodies[4].replace('/Font', '/Properties<</L 60 0 R/M 61 0 R>>/Font');
	bodies[104] = stream('', `/OC/L BDC ${drawing('two')} EMC /OC/M BDC 90 9 9 9 re f EMC`);
	expect(await cut(bodies)).toContain('/OFF[');
	expect(await cut(bodies, 1)).not.toContain('/OFF[');
});

describe('the whole file is to be sent', () => {
	it('for a page that is not there', async () => {
		await refused(withTable(drawnPages(WORDS)), 4);
		await refused(withTable(drawnPages(WORDS)), 0);
		await refused('no PDF');
	});

	it('where it is encrypted', async () => {
		const pdf = withTable(drawnPages(WORDS), '/Root 1 0 R/Encrypt<</Filter/Standard/V 1>>');
		expect(await openPdf(latin1(pdf))).toMatchObject({ pageCount: 3, isEncrypted: true });
		await refused(pdf);
	});

	it('where a page would not be smaller', async () => {
		const one = await cut(drawnPages(WORDS));
		await refused(one, 1);
	});

	it('where something that the page needs is missing or damaged', async () => {
		const { 50: _font, ...noFont } = drawnPages(WORDS);
		await refused(withTable(noFont));
		await refused(withTable({ ...drawnPages(WORDS), 104: '<</Length 9>>\nstream\nq Q' }), 3);
		await refused(withTable({ ...drawnPages(WORDS), 50: '<</Type/Font' }));
	});

	it('where only the cross-reference says which of two definitions counts', async () => {
		const { 104: second } = drawnPages(WORDS);
		const twice = { ...drawnPages(WORDS), 104: `${second}\nendobj\n104 0 obj\n${second}` };
		await refused(withTable(twice));
		expect(await (await openPdf(latin1(withTable(twice)))).page(1)).toBeDefined();
	});
});
