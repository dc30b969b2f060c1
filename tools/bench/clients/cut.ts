import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Prints the processor time of each page that is cut out of a file, in ms. */
const path = join(__dirname, '../../../dist/nodes/TencentCloudOcr/pdf/openPdf.js');
/* eslint-disable-next-line @typescript-eslint/no-require-imports */
const { openPdf }: typeof import('../../../nodes/TencentCloudOcr/pdf/openPdf') = require(path);

async function main() {
	const pdf = await openPdf(readFileSync(process.argv[2]));
	const times: number[] = [];
	for (let page = 1; page <= (pdf.pageCount ?? 0); page++) {
		const before = process.cpuUsage();
		if (!(await pdf.page(page))) throw new Error(`page ${page} cannot be cut out`);
		const { user, system } = process.cpuUsage(before);
		times.push((user + system) / 1000);
	}
	console.log(JSON.stringify(times));
}

void main();
