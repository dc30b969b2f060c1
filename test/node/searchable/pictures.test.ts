import { PDFDocument } from 'pdf-lib';

import { overlapOf, pdfiumCount, pdfiumFind } from '../../pdf/pdfium';
import { expectFound, searchable, turned, useSearchable } from './judged';
import { answerFor, drawn, linesOf } from './pages';

/** Pictures with the option Searchable PDF. */

const { sandbox, read } = useSearchable();

describe('a picture', () => {
	const lines = linesOf(['Invoice 12', '增值税', 'بطاقة']);
	const asked = async (file: Buffer, name: string, more = {}) => {
		sandbox.respond(async (_call, sent) => await answerFor(sent, [lines], more));
		const { items } = await read(file, name);
		return items[0];
	};

	test.each([
		['photo.jpg', 'image/jpeg'],
		['photo.PNG', 'image/png'],
	] as const)('becomes a PDF of it: %s', async (name, format) => {
		const item = await asked(drawn(1, lines, [900, 600], format), name);
		expect(item.binary!.searchable.fileName).toBe('photo.pdf');
		const file = await searchable(item);
		expect(await pdfiumCount(file)).toBe(1);
		await expectFound(file, 1, lines);
		const { width, height } = (await PDFDocument.load(file)).getPage(0).getSize();
		expect(width / height).toBeCloseTo(1.5, 2);
	});

	test.each([90, 180, -90])(
		'is set upright when its text is turned by %d degrees',
		async (angle) => {
			const item = await asked(drawn(1, lines, [900, 600], 'image/jpeg'), 'photo.jpg', {
				Angle: angle,
			});
			const file = await searchable(item);
			const upright = lines.map(({ text, place }) => ({
				text,
				place: turned(place, (360 - angle) % 360),
			}));
			for (const { text, place } of upright) {
				const [found] = await pdfiumFind(file, 1, text);
				expect(overlapOf(found, place)).toBeGreaterThan(0.8);
			}
		},
	);
});
