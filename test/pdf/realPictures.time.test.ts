import { loadImage } from '@napi-rs/canvas';
import { wrapped } from './alike';
import { pdfiumLook } from './pdfium';
import { haveSamples, samples } from './samples';

// real files are not part of the project
if (!haveSamples) {
	it.skip('real pictures: skipped, for ../shared/samples is absent', () => {});
} else {
	const real = [...samples('documents'), ...samples('odd')].filter(({ name }) =>
		/\.(jpe?g|png|bmp)$/.test(name),
	);
	const readable = real.filter(({ name }) => !/truncated|noise/.test(name));

	it.each(readable)('$name becomes a page of its form', async ({ bytes }) => {
		const image = await loadImage(bytes).catch(() => undefined);
		if (!image) return;
		const look = await pdfiumLook(await wrapped(bytes), 1);
		expect(look!.width / look!.height).toBeCloseTo(image.width / image.height, 1);
	});
}
