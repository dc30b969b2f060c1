import { field, optionsOfAll } from './form';
import { parameterLine } from './parameter';
import { vocabulary } from './vocabulary';
import { listed } from './words';

const lines = (...names: string[]) => names.map((name) => parameterLine(field(name))).join('\n');

/** What all operations have in common, said once. */
export const shared = () => [
	'## What all operations share',
	'The bold word is the label in the form, the word after it the name in a workflow. Parameters of an action carry the name that the API gives them. Those that are not required stand in _Options_; what is not added there is not sent, and the default is what the form begins with.',
	'### Files',
	lines('source', 'binaryPropertyName', 'imageUrl', 'imageBase64'),
	`Documents with a back side have ${listed(backLabels)} beside them. The front side is always needed.`,
	lines('pages'),
	'### Output',
	lines('output'),
	'Items of documents and invoices hold all that the service returned in `fields`, under its own names: of an invoice its fields and what the answer says beside them, of which `Code` is `status` unless it is `OK`. The examples leave `fields` out. Of lists they show the first entry. Persons, companies and numbers in them are invented. Pictures and files of an answer are binary fields of the item.',
	...vocabulary(),
	'### Options of all operations',
	optionsOfAll()
		.map(({ option, names }) => parameterLine(option, names))
		.join('\n'),
	'Without a word on sites, both the international site and the one of mainland China offer an operation. Without a word on calls per second, none are documented.',
];

const backLabels = ['backBinaryPropertyName', 'backImageUrl', 'backImageBase64'].map(
	(name) => `_${field(name).displayName}_`,
);
