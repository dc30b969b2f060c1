import { startSandbox } from '../sandbox';
import type { Sandbox } from '../sandbox';
import { runOcr } from '../harness/ocr';

const jpeg = Buffer.from('/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBD/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z', 'base64');

describe('output', () => {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox({ read: 'synthetic' });
	});
	afterAll(() => sandbox.close());

	for (const operation of ['GeneralBasicOCR','GeneralAccurateOCR','SmartStructuralOCRV2','ExtractDocMulti','RecognizeTableAccurateOCR','MLIDPassportOCR','RecognizeGeneralInvoice','VinOCR'])
	it(operation, async () => {
		const r = await runOcr(sandbox, { operation, items: [{ binary: { data: { buffer: jpeg, fileName: 'a.jpg' } } }] });
		console.log(operation, r.error?.message, r.error?.description, JSON.stringify(r.items[0]).slice(0, 900), sandbox.calls.at(-1)?.outcome);
	});
	it('fails', async () => {
		const r = await runOcr(sandbox, { operation: 'VinOCR', credential: {secretKey: 'x'}, onError: 'continueErrorOutput', items: [{ json: {a: 1}, binary: { data: { buffer: jpeg, fileName: 'a.jpg' } } }] });
		console.log(JSON.stringify(r));
		const s = await runOcr(sandbox, { operation: 'VinOCR', items: [{ json: {a: 1}, binary: { other: { buffer: jpeg, fileName: 'a.jpg' } } }] });
		console.log(s.error, JSON.stringify(s));
	});
});
