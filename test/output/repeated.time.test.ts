import { operations } from '../../nodes/TencentCloudOcr/catalog';
import { itemsOf, layoutsOf } from './paid';

/**
 * Rows repeat what an answer says once, and have all columns of their table: a short answer must not
 * become items that fill the memory. What would comes out raw.
 */

const COUNT = 6000;
const each = <T>(make: (index: number) => T, count = COUNT) =>
	Array.from({ length: count }, (_, index) => make(index));
const line = (name: string) => ({ Key: { AutoName: name }, Value: { AutoContent: 'x' } });
const row = (...names: string[]) => ({ Lines: names.map(line) });
const diagonal = (count: number) => ({
	Type: 1,
	Cells: each(
		(at) => ({ Text: 'x', RowTl: at, RowBr: count, ColTl: at, ColBr: count, Type: 'body' }),
		count,
	),
});

interface Case {
	what: string;
	operation: string;
	response: object;
	/** Layouts whose items would be too many or too long. */
	raw: string[];
}

const CASES: Case[] = [
	{
		what: 'fields of a document with rows',
		operation: 'ExtractDocMulti',
		response: {
			StructuralList: [
				...each((at) => ({ Groups: [row(`field ${at}`)] })),
				{ Groups: each(() => row('a', 'b')) },
			],
		},
		raw: ['row'],
	},
	{
		what: 'as many rows as a document of a thousand pages has',
		operation: 'ExtractDocMulti',
		response: {
			StructuralList: [
				...each((at) => ({ Groups: [row(`field ${at}`)] }), 20),
				{ Groups: each(() => row('a', 'b'), 50_000) },
			],
		},
		raw: [],
	},
	{
		what: 'rows of other columns each',
		operation: 'ExtractDocMulti',
		response: { StructuralList: [{ Groups: each((at) => row(`column ${at}`, 'b')) }] },
		raw: ['row', 'document', 'page'],
	},
	{
		what: 'a long text beside rows',
		operation: 'ExtractDocMulti',
		response: {
			StructuralList: [{ Groups: each(() => row('a', 'b')) }],
			WordList: [{ DetectedText: 'x'.repeat(100_000) }],
		},
		raw: ['row'],
	},
	{
		what: 'a table of cells in rows and columns of their own',
		operation: 'RecognizeTableAccurateOCR',
		response: { TableDetections: [diagonal(COUNT)] },
		raw: [],
	},
	{
		what: 'many such tables',
		operation: 'RecognizeTableAccurateOCR',
		response: { TableDetections: each(() => diagonal(300), 100) },
		raw: [],
	},
	{
		what: 'an invoice with a long title and many line items',
		operation: 'RecognizeGeneralInvoice',
		response: {
			MixedInvoiceItems: [
				{
					SubType: 'VatSpecialInvoice',
					SingleInvoiceInfos: {
						VatSpecialInvoice: {
							Title: 'x'.repeat(100_000),
							VatInvoiceItemInfos: each(() => ({ Name: 'a', Total: '1.00' })),
						},
					},
				},
			],
		},
		raw: ['lineItem'],
	},
];

const cases = CASES.flatMap(({ operation: name, ...rest }) => {
	const operation = operations.find(({ value }) => value === name)!;
	return layoutsOf(operation).map((layout) => ({ ...rest, operation, layout }));
});

test.each(cases)('$what, as $layout', async ({ operation, response, layout, raw }) => {
	const body = JSON.stringify({ Response: { RequestId: 'r1', ...response } });
	const { items, tally } = await itemsOf(operation, body, 'simplified', layout);
	expect(tally.leftRaw).toBe(raw.includes(layout) ? 1 : 0);
	const length = JSON.stringify(items.map(({ json }) => json)).length;
	expect(length).toBeLessThan(Math.max(15_000_000, body.length * 6));
});
