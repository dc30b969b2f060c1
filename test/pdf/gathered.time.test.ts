import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPdf } from '../../nodes/TencentCloudOcr/pdf/openPdf';
import { alone } from './alone';
import { pdfiumCount } from './pdfium';

/** Files that other projects test their own tools for PDF with, as npm has them. */

const folder = mkdtempSync(join(tmpdir(), 'gathered-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All PDF files of a package, with their path inside. */
function filesOf(name: string, version: string): Array<[path: string, bytes: Buffer]> {
	const args = ['pack', `${name}@${version}`, '--silent', '--ignore-scripts', '--pack-destination'];
	execFileSync('npm', [...args, folder], { cwd: folder });
	execFileSync('tar', ['-xzf', `${name}-${version}.tgz`], { cwd: folder });
	const paths = readdirSync(join(folder, 'package'), { recursive: true }).map(String);
	const files = paths
		.filter((path) => /\.pdf$/i.test(path))
		.sort()
		.map((path): [string, Buffer] => [path, readFileSync(join(folder, 'package', path))]);
	rmSync(join(folder, 'package'), { recursive: true });
	return files;
}

/** Pages looked at of one file: manuals have hundreds. */
const MOST_PAGES = 8;

/** Whether each page is alone what it is in the whole. What is encrypted stays whole. */
async function takenOut(bytes: Buffer): Promise<string> {
	const count = await pdfiumCount(bytes);
	if (count === undefined) return 'not opened by pdfium';
	const wanted = Math.min(count, MOST_PAGES);
	const { page } = await openPdf(bytes);
	if (!(await page(1))) return 'whole';
	for (let number = 1; number <= wanted; number++) await alone(bytes, number);
	return 'each page';
}

test.each([
	['coherentpdf', '2.5.5', 11, { 'helloenc.pdf': 'whole' }],
	['node-signpdf', '1.3.0', 10, {}],
	[
		'pdf-data-parser',
		'1.2.22',
		9,
		{
			'test/data/pdf/2023-Registered-Voter-Count.pdf': 'whole',
			'test/data/pdf/helloworld-protected.pdf': 'not opened by pdfium',
		},
	],
	['pdf-diff', '0.1.1', 8, {}],
	['pdf-merge', '1.2.0', 4, { 'test/files/protected.pdf': 'not opened by pdfium' }],
	['pdf-merger-js', '5.1.2', 10, { 'test/fixtures/issue-88.pdf': 'whole' }],
	['pdf-page-counter', '1.0.3', 4, { 'test/data/03-invalid.pdf': 'not opened by pdfium' }],
	['pdf-toolz', '1.1.8', 4, {}],
])('the files of %s %s', async (name, version, count, otherwise) => {
	const files = filesOf(name, version);
	expect(files).toHaveLength(count);
	const found: Record<string, string> = {};
	for (const [path, bytes] of files) {
		const outcome = await takenOut(bytes);
		if (outcome !== 'each page') found[path] = outcome;
	}
	expect(found).toEqual(otherwise);
});
