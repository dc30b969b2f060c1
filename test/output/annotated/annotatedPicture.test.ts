import { createCanvas, loadImage } from '@napi-rs/canvas';
import { XMLValidator } from 'fast-xml-parser';

import { annotatedPicture, sizeAround } from '../../../nodes/TencentCloudOcr/output/annotated/svg';
import { annotations } from '../../../nodes/TencentCloudOcr/output/annotated/places';

const corners = (x: number, y: number, width: number, height: number) => [
	{ X: x, Y: y },
	{ X: x + width, Y: y },
	{ X: x + width, Y: y + height },
	{ X: x, Y: y + height },
];

const line = {
	DetectedText: 'Total & <tax>',
	Confidence: 98,
	Polygon: corners(10, 20, 80, 10),
	Words: [{ Character: 'T', Confidence: 99 }],
	WordCoordPoint: [{ WordCoordinate: corners(10, 20, 5, 10) }],
};

/** The color of a pixel when a judge other than us draws the SVG. */
async function pixel(svg: string, x: number, y: number) {
	const image = await loadImage(Buffer.from(svg));
	const canvas = createCanvas(image.width, image.height);
	canvas.getContext('2d').drawImage(image, 0, 0);
	const [red, green, blue] = canvas.getContext('2d').getImageData(x, y, 1, 1).data;
	return { size: [image.width, image.height], red, green, blue };
}

const page = (color: string) => {
	const canvas = createCanvas(200, 100);
	const context = canvas.getContext('2d');
	context.fillStyle = '#fff';
	context.fillRect(0, 0, 200, 100);
	context.fillStyle = color;
	context.fillRect(0, 0, 40, 40);
	return `data:image/png;base64,${canvas.toBuffer('image/png').toString('base64')}`;
};

describe('places of an answer', () => {
	it('are found under the names that the types of the API use, once each', () => {
		const found = annotations({
			TextDetections: [line],
			TableDetections: [
				{ Cells: [{ Text: 'cell', Confidence: 0.9, Polygon: corners(0, 0, 1, 1) }] },
			],
			StructuralList: [
				{
					Groups: [
						{
							Lines: [
								{
									Value: {
										AutoContent: 'v',
										Coord: { LeftTop: { X: 1, Y: 2 }, RightBottom: { X: 3, Y: 4 } },
									},
								},
							],
						},
					],
				},
			],
			SealInfos: [{ SealBody: 's', Location: { X: 5, Y: 6, Width: 7, Height: 8 } }],
			Surname: {
				Value: 'n',
				Polygon: corners(9, 9, 9, 9).map(({ X, Y }) => ({ X: `${X}`, Y: `${Y}` })),
			},
		});
		expect(found.map(({ text, corners: [first] }) => [text, first])).toEqual([
			['Total & <tax>', { x: 10, y: 20 }],
			['cell', { x: 0, y: 0 }],
			['v', { x: 1, y: 2 }],
			['s', { x: 5, y: 6 }],
			['n', { x: 9, y: 9 }],
		]);
	});

	it('are none where the answer has none, or nonsense', () => {
		expect(
			annotations({ Vin: 'x', Polygon: null, Rect: {}, Coord: 'no', List: [null, 1] }),
		).toEqual([]);
	});
});

describe('annotated picture', () => {
	const found = annotations({ TextDetections: [line] });

	it('is well-formed whatever the text, and says it when the pointer rests on the place', () => {
		const odd = [{ corners: found[0].corners, text: 'a\u0000b]]>"\'\ud800&', confidence: 1 }];
		const svg = annotatedPicture({ width: 200, height: 100, angle: 0 }, [...found, ...odd]);
		expect(XMLValidator.validate(svg)).toBe(true);
		expect(svg).toContain('<title>Total &amp; &lt;tax&gt; (98 %)</title>');
	});

	it('shows the picture, with green around what is certain', async () => {
		const svg = annotatedPicture({ width: 200, height: 100, angle: 0, href: page('#00f') }, found);
		expect(await pixel(svg, 5, 5)).toMatchObject({ size: [200, 100], red: 0, blue: 255 });
		const border = await pixel(svg, 60, 20);
		expect(border.green).toBeGreaterThan(border.red + 50);
	});

	test.each([
		[90, [100, 200], 5, 195],
		[-90, [100, 200], 95, 5],
		[180, [200, 100], 195, 95],
		[-180, [200, 100], 195, 95],
		[-270, [100, 200], 5, 195],
		[4, [200, 100], 5, 5],
	])('sets a page upright whose text is turned by %d degrees', async (angle, size, x, y) => {
		const svg = annotatedPicture({ width: 200, height: 100, angle, href: page('#00f') }, []);
		expect(await pixel(svg, x, y)).toMatchObject({ size, red: 0, blue: 255 });
	});

	it('without a picture is a page that all places fit on, with the text in them', () => {
		const size = sizeAround(found);
		expect(size).toEqual({ width: 95, height: 32 });
		expect(annotatedPicture({ ...size, angle: 0 }, found)).toContain(
			'>Total &amp; &lt;tax&gt;</text>',
		);
	});
});
