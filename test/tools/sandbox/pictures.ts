import { createCanvas } from '@napi-rs/canvas';
import type { Canvas } from '@napi-rs/canvas';
import { PDFDocument, StandardFonts } from 'pdf-lib';

/** Documents drawn for the tests, so that the truth is known to the letter. */

export function drawLines(lines: string[], size = 36): Canvas {
	const canvas = createCanvas(1000, lines.length * size * 1.9 + 80);
	const context = canvas.getContext('2d');
	context.fillStyle = 'white';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.fillStyle = 'black';
	context.font = `${size}px sans-serif`;
	lines.forEach((line, index) => {
		// A bar parts the left of a line from what stands at the right edge.
		const [left, right = ''] = line.split('|');
		const y = 80 + index * size * 1.9;
		context.textAlign = 'left';
		context.fillText(left, 60, y);
		context.textAlign = 'right';
		context.fillText(right, 940, y);
	});
	return canvas;
}

export function drawTable(rows: string[][]): Canvas {
	const [width, height] = [230, 70];
	const canvas = createCanvas(rows[0].length * width + 80, rows.length * height + 80);
	const context = canvas.getContext('2d');
	context.fillStyle = 'white';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.fillStyle = 'black';
	context.font = '30px sans-serif';
	rows.forEach((row, y) =>
		row.forEach((text, x) => {
			context.strokeRect(40 + x * width, 40 + y * height, width, height);
			context.fillText(text, 60 + x * width, 86 + y * height);
		}),
	);
	return canvas;
}

export function drawPassport(zone: [string, string]): Canvas {
	const canvas = createCanvas(1300, 880);
	const context = canvas.getContext('2d');
	context.fillStyle = 'white';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.fillStyle = '#8899aa';
	context.fillRect(80, 200, 300, 400);
	context.fillStyle = 'black';
	context.font = '32px sans-serif';
	context.fillText('PASSPORT', 450, 120);
	context.fillText('Date of issue 01 FEB 2024', 450, 300);
	context.font = '44px monospace';
	context.fillText(zone[0], 60, 740);
	context.fillText(zone[1], 60, 810);
	return canvas;
}

export function turned(canvas: Canvas): Canvas {
	const copy = createCanvas(canvas.height, canvas.width);
	const context = copy.getContext('2d');
	context.translate(copy.width, 0);
	context.rotate(Math.PI / 2);
	context.drawImage(canvas, 0, 0);
	return copy;
}

export const png = (canvas: Canvas) => canvas.toBuffer('image/png').toString('base64');
export const jpg = (canvas: Canvas) => canvas.toBuffer('image/jpeg').toString('base64');

export async function drawPdf(pages: string[]): Promise<string> {
	const document = await PDFDocument.create();
	const font = await document.embedFont(StandardFonts.Helvetica);
	for (const text of pages) document.addPage([400, 200]).drawText(text, { x: 40, y: 100, font });
	return Buffer.from(await document.save()).toString('base64');
}
