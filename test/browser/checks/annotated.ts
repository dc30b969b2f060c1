import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { annotatedPicture } from '../../../nodes/TencentCloudOcr/output/annotated/svg';
import { picture } from '../pictures';
import { OCR, scanWorkflow } from '../workflows';
import type { World } from '../world';

/** The annotated picture. n8n's list of types that it shows has no SVG, so it is downloaded. */
export async function annotated(world: World): Promise<void> {
	const { checks, editor, form, takeProblems } = world;
	const { marked, page } = editor;
	const workflow = await scanWorkflow(world, {
		name: 'Scan to text',
		files: 'invoice.png',
		parameters: { resource: 'text', operation: 'GeneralAccurateOCR' },
	});
	await editor.open(workflow);
	await checks.that('options are added and set', async () => {
		await editor.openNode(OCR);
		await form.addOption('Timeout', 'Add setting');
		const timeout = marked('parameter-input-timeout').locator('input');
		await timeout.fill('30');
		// a tip of n8n covers the field below as long as this one has the focus
		await timeout.blur();
		await form.addOption('Annotated Picture');
		await marked('parameter-input-annotatedPicture').locator('.el-switch').click();
		// room for the whole form
		await page.setViewportSize({ width: 1280, height: 1000 });
		await picture('parameters', form.panel);
		await page.setViewportSize({ width: 1280, height: 800 });
	});
	let svg = '';
	await checks.that('the annotated picture can be downloaded', async () => {
		await editor.execute('success');
		await editor.show(editor.output, 'binary');
		await picture('binary', page);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			marked('ndv-download-binary-data', editor.output).first().click(),
		]);
		assert.equal(download.suggestedFilename(), 'annotated.svg');
		svg = readFileSync(await download.path(), 'utf8');
	});
	await checks.that('a browser shows the places over the picture, with their text', async () => {
		await page.setContent(`<body style="margin:0">${svg}<style>svg{width:700px;height:auto}`);
		const titles = await page.locator('polygon title').allTextContents();
		assert.ok(titles.length > 10, `${titles.length} places`);
		assert.match(titles.join('\n'), /Halden & Moor Paper Goods Ltd\. \(\d+ %\)/);
		await picture('annotated', page.locator('svg'));
		assert.deepEqual(takeProblems(), []);
	});
	await checks.that('a photo that its EXIF turns lies still below its places', async () => {
		const photo = await turnedPhoto();
		const href = `data:image/jpeg;base64,${photo.toString('base64')}`;
		const still = annotatedPicture({ width: 200, height: 100, angle: 0, href }, []);
		await page.setContent(`<body style="margin:0">${still}`);
		const shot = await loadImage(await page.locator('svg').screenshot());
		const canvas = createCanvas(200, 100);
		canvas.getContext('2d').drawImage(shot, 0, 0);
		const colors = [20, 180].map((x) => [
			...canvas.getContext('2d').getImageData(x, 50, 1, 1).data,
		]);
		assert.deepEqual(
			colors.map(([red, , blue]) => (red > blue ? 'red' : 'blue')),
			['blue', 'red'],
		);
	});
}

/** Blue on the left and red on the right, with the mark of a telephone that was held upright. */
async function turnedPhoto(): Promise<Buffer> {
	const canvas = createCanvas(200, 100);
	const context = canvas.getContext('2d');
	for (const [color, x] of [['#00f', 0] as const, ['#f00', 100] as const]) {
		context.fillStyle = color;
		context.fillRect(x, 0, 100, 100);
	}
	const jpeg = await canvas.encode('jpeg');
	const orientation6 = '4d4d002a00000008000101120003000000010006000000000000';
	const exif = Buffer.from(`457869660000${orientation6}`, 'hex');
	const header = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
	return Buffer.concat([jpeg.subarray(0, 2), header, exif, jpeg.subarray(2)]);
}
