import type { IDataObject } from 'n8n-workflow';
import { PDFDocument } from 'pdf-lib';

import type { OcrOptions } from '../../tools/harness/ocr';
import { runOcr } from '../../tools/harness/ocr';
import { pictureItem } from '../../tools/harness/pictures';
import { startSandbox } from '../../tools/sandbox';
import type {
	JsonObject,
	RecordedCall,
	Respond,
	Sandbox,
	SandboxOptions,
} from '../../tools/sandbox';
import type { TestItem } from '../../tools/harness/items';

type RunOptions = Omit<OcrOptions, 'operation'>;
interface Given {
	/** Entries of Options. */
	options?: IDataObject;
}

/** A call with the page of {@link pdf} that it is for, by what arrived. */
export type PageCall = RecordedCall & { page?: number };
type RespondToPage = (call: PageCall, sent: JsonObject) => ReturnType<Respond>;

/** A sandbox for all tests of a file, told to forget before each of them. */
export function useSandbox(options: SandboxOptions = {}) {
	let sandbox: Sandbox;
	const respond = (answer?: RespondToPage) =>
		sandbox.setRespond(async (call: PageCall, sent = {}) => {
			call.page = await pageIn(sent);
			return await answer?.(call, sent);
		});
	const run = async (operation: string, { parameters, ...rest }: RunOptions = {}) => {
		// no call waits for those of the tests before it, or is slow because one of them was refused
		const options = { requestsPerSecond: 10_000, ...(parameters?.options as IDataObject) };
		return await runOcr(sandbox, {
			operation,
			parameters: { ...parameters, options },
			...rest,
		});
	};
	beforeAll(async () => {
		sandbox = await startSandbox({ read: 'synthetic', withdrawn: true, ...options });
	});
	beforeEach(() => {
		sandbox.calls.length = 0;
		respond();
	});
	afterAll(async () => await sandbox.close());
	return {
		get url() {
			return sandbox.url;
		},
		get calls() {
			return sandbox.calls;
		},
		get pages() {
			return sandbox.calls.map(({ page }: PageCall) => page);
		},
		respond,
		run,
		/** Reads one picture, whose call is answered so and not made again. */
		runWith: async (answer: RespondToPage, { options, ...rest }: RunOptions & Given = {}) => {
			respond(answer);
			return await run('GeneralBasicOCR', {
				items: [pictureItem('one')],
				parameters: { options: { maxRetries: 0, ...options } },
				...rest,
			});
		},
	};
}

export { contentOf, picture, pictureItem } from '../../tools/harness/pictures';

const WIDTH = 200;
/** Points; each page has its own, so that all pages differ and can be told apart. */
export const pageWidth = (page: number) => WIDTH + page;

export async function pdf(pages: number): Promise<Buffer> {
	const document = await PDFDocument.create();
	for (let page = 1; page <= pages; page++) document.addPage([pageWidth(page), 100]);
	return Buffer.from(await document.save());
}

/** Which page of a PDF a call is for: by the page itself, or its number where that is not seen. */
async function pageIn({ ImageBase64, PdfPageNumber }: JsonObject): Promise<number | undefined> {
	const number = typeof PdfPageNumber === 'number' ? PdfPageNumber : undefined;
	if (!String(ImageBase64).startsWith('JVBERi')) return number;
	const pages = await PDFDocument.load(String(ImageBase64), { throwOnInvalidObject: true }).then(
		(document) => document.getPages(),
		() => [],
	);
	const page = pages.at((number ?? 1) - 1);
	return page ? page.getWidth() - WIDTH : number;
}

/** An item with a PDF of so many pages. */
export const pdfItem = async (pages: number): Promise<TestItem> => ({
	binary: { data: { buffer: await pdf(pages), fileName: 'letter.pdf' } },
});

/** An answer with one line of text. */
export const textAnswer = (text: string, more = {}) => ({
	response: { TextDetections: [{ DetectedText: text, Confidence: 99 }], ...more },
});
