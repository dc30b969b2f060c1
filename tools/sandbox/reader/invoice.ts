import { sites } from '../spec';
import type { Reading } from './reading';
import type { Page } from './page';
import { namedCorners } from './page';
import type { Raster } from './raster';
import { readReceipt } from './receipt';

const machinePrintedType = 8;

/** Every page is taken for one machine-printed invoice, the kind that fits any receipt. */
export async function readInvoices(reading: Reading): Promise<object> {
	const { params, picture, rasters } = reading;
	const pages = await reading.pages('rows');
	const withCut = params.EnableCutImage === true;
	return {
		MixedInvoiceItems: pages.map((page, index) => invoiceItem(page, rasters[index], withCut)),
		TotalPDFCount: picture.pageCount,
	};
}

function invoiceItem(page: Page, raster: Raster, withCut: boolean): object {
	const whole = { x0: 0, y0: 0, x1: page.width, y1: page.height };
	return {
		Code: 'OK',
		Type: machinePrintedType,
		Polygon: namedCorners(whole),
		Angle: page.angle,
		SingleInvoiceInfos: { ...empty('SingleInvoiceItem'), MachinePrintedInvoice: invoice(page) },
		Page: page.number,
		SubType: 'MachinePrintedInvoice',
		TypeDescription: 'General machine-printed invoice',
		CutImage: withCut ? raster.canvas.toBuffer('image/jpeg').toString('base64') : '',
		SubTypeDescription: 'General machine-printed invoice',
	};
}

function invoice(page: Page): object {
	const receipt = readReceipt(page);
	return {
		...empty('MachinePrintedInvoice'),
		Title: receipt.title,
		Number: receipt.number,
		Date: receipt.date,
		Time: receipt.time,
		PretaxAmount: receipt.subtotal,
		Total: receipt.total,
		Tax: receipt.tax,
		Seller: receipt.seller?.text ?? '',
		GeneralMachineItems: receipt.items.map((item) => ({ ...empty('GeneralMachineItem'), ...item })),
	};
}

/** Every documented field of a type, as the service leaves what it did not find. */
function empty(type: string): Record<string, unknown> {
	const blank: Record<string, unknown> = { String: '', Integer: 0, Float: 0 };
	return Object.fromEntries(
		Object.entries(sites.mainland.types[type]).map(([name, field]) => [
			name,
			field.type.startsWith('Array') ? [] : (blank[field.type] ?? null),
		]),
	);
}
