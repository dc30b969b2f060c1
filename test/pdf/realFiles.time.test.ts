import { alone } from './alone';
import { pageCount } from './counters';
import { pdfiumCount as pdfium } from './pdfium';
import { haveSamples, samples } from './samples';

// real files are not part of the project
if (!haveSamples) {
	it.skip('real files: skipped, for ../shared/samples is absent', () => {});
} else {
	describe('real files', () => {
		it.each([
			['3small.pdf', 3],
			['c02-22.pdf', 1],
			['cardinal.pdf', 4],
			['francais.pdf', 1],
			['multipage.pdf', 6],
		])('%s has %d pages', async (name, count) => {
			const file = samples('documents').find((sample) => sample.name === name);
			expect(await pageCount(file?.bytes ?? Buffer.alloc(0))).toBe(count);
		});

		it.each(samples('documents').filter(({ name }) => name.endsWith('.pdf')))(
			'$name: each page taken out',
			async ({ bytes }) => {
				const count = (await pageCount(bytes)) ?? 0;
				for (let page = 1; page <= count; page++) await alone(bytes, page);
			},
		);

		it.each(
			[...samples('documents'), ...samples('odd')].map(({ name, bytes }) => [name, bytes] as const),
		)('%s: as pdfium', async (_name, bytes) => {
			const expected = await pdfium(bytes);
			expect(await pageCount(bytes)).toBe(expected);
			// the same without its cross-reference
			const broken = Buffer.from(
				bytes.toString('latin1').replace(/startxref/g, 'startxxxx'),
				'latin1',
			);
			expect(await pageCount(broken)).toBe(expected);
		});
	});
}
