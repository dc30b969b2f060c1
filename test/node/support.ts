import type { IDataObject } from 'n8n-workflow';
import { PDFDocument } from 'pdf-lib';

import type { OcrOptions } from '../../tools/harness/ocr';
import { runOcr } from '../../tools/harness/ocr';
import { pictureItem } from '../../tools/harness/pictures';
import { startSandbox } from '../../tools/sandbox';
import type { Respond, Sandbox, SandboxOptions } from '../../tools/sandbox';
import type { TestItem } from '../../tools/harness/items';

type RunOptions = Omit<OcrOptions, 'operation'>;
interface Given {
	/** Entries of Options. */
	options?: IDataObject;
}

/** A sandbox for all tests of a file, told to forget before each of them. */
export function useSandbox(options: SandboxOptions = {}) {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox({ read: 'synthetic', ...options });
	});
	beforeEach(() => {
		sandbox.calls.length = 0;
		sandbox.setRespond(undefined);
	});
	afterAll(async () => await sandbox.close());
	return {
		get url() {
			return sandbox.url;
		},
		get calls() {
			return sandbox.calls;
		},
		respond: (respond: Respond) => sandbox.setRespond(respond),
		run: async (operation: string, rest: RunOptions = {}) =>
			await runOcr(sandbox, { operation, ...rest }),
		/** Reads one picture, whose call is answered so and not made again. */
		runWith: async (respond: Respond, { options, ...rest }: RunOptions & Given = {}) => {
			sandbox.setRespond(respond);
			return await runOcr(sandbox, {
				operation: 'GeneralBasicOCR',
				items: [pictureItem('one')],
				// a pace that a refusal does not lower for the tests after it
				parameters: { options: { maxRetries: 0, requestsPerSecond: 10_000, ...options } },
				...rest,
			});
		},
	};
}

export { contentOf, picture, pictureItem } from '../../tools/harness/pictures';

export async function pdf(pages: number): Promise<Buffer> {
	const document = await PDFDocument.create();
	for (let page = 0; page < pages; page++) document.addPage([200, 100]);
	return Buffer.from(await document.save());
}

/** An item with a PDF of so many pages. */
export const pdfItem = async (pages: number): Promise<TestItem> => ({
	binary: { data: { buffer: await pdf(pages), fileName: 'letter.pdf' } },
});

/** An answer with one line of text. */
export const textAnswer = (text: string, more = {}) => ({
	response: { TextDetections: [{ DetectedText: text, Confidence: 99 }], ...more },
});
