import type { IDataObject } from 'n8n-workflow';

import { operations } from '../../nodes/TencentCloudOcr/catalog';
import { sharedOptions } from '../../nodes/TencentCloudOcr/form/sharedOptions';
import { pdfItem, pictureItem, useSandbox } from './support';

/** Items that a person should look at: those with a field whose score is below a threshold. */

const sandbox = useSandbox();

const lines = (...scores: number[]) => ({
	TextDetections: scores.map((Confidence) => ({
		DetectedText: `text of ${Confidence}`,
		Confidence,
	})),
});

const reviewOf = ({ needsReview, lowConfidenceFields }: IDataObject) => [
	needsReview,
	typeof lowConfidenceFields === 'string' ? lowConfidenceFields.split(', ') : [],
];

async function run(operation: string, response: object, more: IDataObject = {}) {
	sandbox.respond(() => ({ response }));
	const { options = {}, ...parameters } = more;
	const { items } = await sandbox.run(operation, {
		items: [pictureItem('one')],
		parameters: { ...parameters, options: { confidenceThreshold: 90, ...(options as object) } },
	});
	return items.map(({ json }) => json);
}

describe('text', () => {
	it.each([
		[[99, 91, 90], false, []],
		[[99, 89.9], true, ['text']],
		// the average is above
		[[99, 99, 99, 99, 80], true, ['text']],
		[[], true, []],
	])('with lines of %j: %s', async (scores, needsReview, fields) => {
		const options = { whenNothingFound: 'empty' };
		const [json] = await run('GeneralBasicOCR', lines(...scores), { options });
		expect(reviewOf(json)).toEqual([needsReview, fields]);
	});

	it('as Markdown has the name of this field', async () => {
		const [json] = await run('GeneralBasicOCR', lines(50), { layout: 'markdown' });
		expect(reviewOf(json)).toEqual([true, ['markdown']]);
	});

	it('by page is judged by the lines of the page', async () => {
		sandbox.respond(({ page }) => ({ response: lines(page === 2 ? 50 : 99) }));
		const { items } = await sandbox.run('GeneralAccurateOCR', {
			items: [await pdfItem(2)],
			parameters: { pages: 'all', layout: 'page', options: { confidenceThreshold: 90 } },
		});
		expect(items.map(({ json }) => [json.page, ...reviewOf(json)])).toEqual([
			[1, false, []],
			[2, true, ['text']],
		]);
	});
});

test('a card names its fields as the item does', async () => {
	const scores = { ID: 0.99, Name: { Confidence: '0.8999' }, MyKadNumber: 0.5, Warn: 0.1 };
	const response = { ID: '1', Name: 'X', MyKadNumber: '2', AdvancedInfo: JSON.stringify(scores) };
	const [json] = await run('MLIDCardOCR', response);
	expect(reviewOf(json)).toEqual([true, ['fullName', 'myKadNumber']]);
});

test('each license plate has a score', async () => {
	const plates = [99, 70].map((Confidence) => ({ Number: `A${Confidence}`, Confidence }));
	const found = await run('LicensePlateOCR', { ...plates[0], LicensePlateInfos: plates });
	expect(found.map(reviewOf)).toEqual([
		[false, []],
		[true, ['plateNumber']],
	]);
});

test('a selected field may be the result', async () => {
	const [json] = await run('GeneralBasicOCR', lines(50), {
		output: 'selectedFields',
		options: { outputFields: 'text, needsReview' },
	});
	expect(json).toEqual({ text: 'text of 50', needsReview: true });
});

test.each([
	['without the option', { options: { confidenceThreshold: '' } }],
	['in the raw answer', { output: 'raw' }],
])('%s, nothing is said', async (_, more) => {
	const [json] = await run('GeneralBasicOCR', lines(50), more);
	expect(Object.keys(json)).not.toContain('needsReview');
});

test('operations have the option whose answers have scores', () => {
	const names = operations
		.filter((each) => sharedOptions(each).some(({ name }) => name === 'confidenceThreshold'))
		.map(({ value }) => value);
	expect(names.sort()).toEqual([
		...['CloudInfiniteOCR', 'GeneralAccurateOCR', 'GeneralBasicOCR', 'LicensePlateOCR'],
		...['MLIDCardOCR', 'RecognizeBrazilDriverLicenseOCR'],
	]);
});
