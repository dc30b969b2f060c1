import type { INodeExecutionData } from 'n8n-workflow';

import { readBinary } from '../../../tools/harness/items';
import { overlapOf, pdfiumFind, pdfiumLook } from '../../pdf/pdfium';
import type { Share } from '../../pdf/pdfium';
import { SCRIPTS } from '../../pdf/readLines';
import { useSandbox } from '../support';
import type { Line } from './pages';
import { answerFor, drawn, linesOf } from './pages';

/** The option Searchable PDF, judged by Chrome's reader. */

const A4 = [620, 877];
// pdfium does not search for characters beyond 65535; test/pdf asks poppler for them
const { 'characters beyond 65535': _beyond, ...searched } = SCRIPTS;
export const pages = Object.values(searched).map(linesOf);
export const pictures = pages.map((lines, index) =>
	drawn(index + 1, lines, A4, index % 2 ? 'image/png' : 'image/jpeg'),
);

/** A sandbox, and the node with the option. */
export function useSearchable() {
	const sandbox = useSandbox();

	const read = async (buffer: Buffer, fileName: string, parameters = {}, options = {}) =>
		await sandbox.run('GeneralAccurateOCR', {
			items: [{ binary: { data: { buffer, fileName } } }],
			onError: 'continueErrorOutput',
			parameters: {
				...parameters,
				options: { searchablePdf: true, requestsPerSecond: 1000, maxRetries: 0, ...options },
			},
		});

	const answering = ({ fails = [] as number[], more = {} } = {}) =>
		sandbox.respond(async (_call, sent) => {
			const { response, page } = await answerFor(sent, pages, more);
			return fails.includes(page) ? { error: 'FailedOperation.OcrFailed' } : { response };
		});

	return { sandbox, read, answering };
}

export const searchable = async ({ binary }: INodeExecutionData) =>
	await readBinary(binary!.searchable);

/** Every line is found once, where it stands. */
export async function expectFound(file: Buffer, page: number, lines: Line[]) {
	for (const { text, place } of lines) {
		const found = await pdfiumFind(file, page, text);
		expect({ text, found: found.length }).toEqual({ text, found: 1 });
		expect(overlapOf(found[0], place)).toBeGreaterThan(0.8);
	}
}

export const expectNothing = async (file: Buffer, page: number) =>
	expect((await pdfiumLook(file, page))?.text).toBe('');

export const sameLook = async (one: Buffer, other: Buffer, page: number) => {
	const [before, after] = [await pdfiumLook(one, page), await pdfiumLook(other, page)];
	expect(before?.pixels === after?.pixels).toBe(true);
};

/** Where a place of a picture is on a page that is turned clockwise. */
export const turned = ([left, top, right, bottom]: Share, degrees: number): Share => {
	if (degrees === 90) return [1 - bottom, left, 1 - top, right];
	if (degrees === 180) return [1 - right, 1 - bottom, 1 - left, 1 - top];
	return degrees === 270 ? [top, 1 - right, bottom, 1 - left] : [left, top, right, bottom];
};
