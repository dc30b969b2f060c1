import { openPdf } from '../../nodes/TencentCloudOcr/pdf/openPdf';
import type { TextPage } from '../../nodes/TencentCloudOcr/pdf/text/textLayer';

/** A file with a layer of text. */
export async function withLayer(file: Buffer, pages: TextPage[]): Promise<Buffer> {
	const layer = await (await openPdf(file)).textLayer(pages);
	if (!layer) throw new Error('no layer');
	return Buffer.concat([file, layer]);
}
