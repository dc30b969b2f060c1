import type { IBuilderHint, NodeHint } from 'n8n-workflow';

/** Choices of the form that are risky by themselves, told in the node before it runs. */
export const hints: NodeHint[] = [
	{
		message:
			"More than 100 pages of a document may be read, and each is a paid call. To count them without a call, set 'Output' to Estimate.",
		type: 'warning',
		location: 'ndv',
		whenToDisplay: 'beforeExecution',
		displayCondition: '={{ $parameter["options"]?.["maxPages"] > 100 }}',
	},
	{
		message: "With GET, a request cannot be larger than 32 KB. Choose POST, unless 'Input' is URL.",
		type: 'warning',
		location: 'ndv',
		whenToDisplay: 'beforeExecution',
		displayCondition:
			'={{ $parameter["tuning"]?.["requestMethod"] === "GET" && $parameter["source"] !== "url" }}',
	},
	{
		message:
			"Without retries, a call that comes too fast fails its item. Set 'Max Retries' to 1 or more, or lower 'Requests per Second'.",
		type: 'info',
		location: 'ndv',
		whenToDisplay: 'beforeExecution',
		displayCondition: '={{ $parameter["tuning"]?.["maxRetries"] === 0 }}',
	},
];

/** For n8n's own workflow builder, which reads it as it looks for a node. */
export const builderHint: IBuilderHint = {
	searchHint:
		'Reads documents that are pictures or scanned PDFs. For invoices, receipts, statements and forms use resource document, operation ExtractDocMulti, with the fields to find in ItemNames; set layout to row for one item per line item. For plain text use resource text. Files come from a binary field of the input item (source binary), so a node that has the file comes first.',
	relatedNodes: [
		{ nodeType: 'n8n-nodes-base.convertToFile', relationHint: 'Writes the items to XLSX or CSV' },
		{
			nodeType: 'n8n-nodes-base.emailReadImap',
			relationHint: 'Brings attachments; read them all with attachment_* as the binary field',
		},
		{
			nodeType: 'n8n-nodes-base.extractFromFile',
			relationHint: 'Reads PDFs that contain their text without a paid call',
		},
	],
};
