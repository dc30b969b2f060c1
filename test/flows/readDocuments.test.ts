import { fieldsOf, type Outputs } from './expressions';

/** The example of `npm start`: results find their documents whatever fails. */

const file = 'read-documents.json';
const documents = ['1-letter.pdf', '2-broken.pdf', '3-receipt.jpg'].map((fileName) => ({
	json: { fileName },
}));
const item = (document: number, json: object) => ({
	json: { ...json },
	pairedItem: { item: document },
});

function rows(outputs: Outputs) {
	const results = fieldsOf(file, 'Results of each document', documents, outputs);
	return fieldsOf(
		file,
		'One row for each document',
		results.map((json) => ({ json })),
	);
}

test('a failed page and a failed document do not move the results of the others', () => {
	const made = rows({
		'Read text': [
			item(0, { text: 'Dear Ms Aldous', confidence: 97, failedPages: '2' }),
			item(0, { error: 'The picture is blurred', message: 'Send a sharp one' }),
			item(1, { error: 'This is no PDF' }),
			item(2, { text: 'CORNER OAK GROCERY', confidence: 95 }),
		],
		'Find fields': [
			item(0, { 'Document Type': 'Letter', Seller: 'Brightwater Ferry' }),
			item(1, { error: 'This is no PDF' }),
			item(2, { 'Document Type': 'Receipt', Total: '33.48', Date: '2026-03-18' }),
		],
	});
	const blank = {
		Kind: '',
		Date: '',
		Seller: '',
		Total: '',
		Confidence: null,
		Text: '',
		Error: '',
	};
	expect(made).toEqual([
		{
			...blank,
			File: '1-letter.pdf',
			Kind: 'Letter',
			Seller: 'Brightwater Ferry',
			Confidence: 97,
			Text: 'Dear Ms Aldous',
			Error: 'The picture is blurred\nPage 2 was not read',
		},
		{ ...blank, File: '2-broken.pdf', Error: 'This is no PDF' },
		{
			...blank,
			File: '3-receipt.jpg',
			Kind: 'Receipt',
			Date: '2026-03-18',
			Total: '33.48',
			Confidence: 95,
			Text: 'CORNER OAK GROCERY',
		},
	]);
});

test('two different errors of a document are both told', () => {
	const made = rows({
		'Read text': [
			item(1, { error: 'The picture is blurred' }),
			item(1, { error: 'There is no text' }),
		],
		'Find fields': [item(1, { Total: '5.00' })],
	});
	expect(made.map(({ Total, Error }) => [Total, Error])).toEqual([
		['', ''],
		['5.00', 'The picture is blurred\nThere is no text'],
		['', ''],
	]);
});
