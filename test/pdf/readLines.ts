import type { TextPage } from '../../nodes/TencentCloudOcr/pdf/text/textLayer';
import type { Point } from '../../nodes/TencentCloudOcr/pdf/matrix';
import type { TextLine } from '../../nodes/TencentCloudOcr/pdf/text/placeLine';

export const SCRIPTS: Record<string, string[]> = {
	Latin: ['Invoice No. 12/34', 'Größe (cm): 5,5', 'x'],
	Chinese: ['增值税电子普通发票', '金额 123.45 元'],
	Japanese: ['日本語のテキスト', 'カタカナ ひらがな'],
	Korean: ['대한민국 여권', '서울특별시'],
	Thai: ['สวัสดีชาวโลก', 'ที่อยู่ 99/1'],
	Arabic: ['بطاقة الهوية', 'مرحبا بالعالم'],
	Hebrew: ['שלום עולם', 'תעודת זהות 12'],
	'characters beyond 65535': ['𠮷野家', '𝒳 😀'],
};

/** The corners of a box of 400 by 40 pixels whose upper left is here, turned about it. */
export function box([x, y]: Point, degrees = 0): TextLine['corners'] {
	const turn = (degrees * Math.PI) / 180;
	const corners: Point[] = [
		[0, 0],
		[400, 0],
		[400, 40],
		[0, 40],
	];
	return corners.map(([right, down]) => [
		x + right * Math.cos(turn) - down * Math.sin(turn),
		y + right * Math.sin(turn) + down * Math.cos(turn),
	]);
}

/** Lines one below the other on a page of 1000 by 500 pixels. */
export const read = (texts: string[], page = 1): TextPage => ({
	page,
	lines: texts.map((text, n) => ({ text, corners: box([100, 20 + 60 * n]) })),
	width: 1000,
	height: 500,
});
