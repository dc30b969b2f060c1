import { operations } from '../../../nodes/TencentCloudOcr/catalog';
import { tuningOptions } from '../../../nodes/TencentCloudOcr/form/tuning';
import { field, optionsOfAll } from './form';
import { parameterLine } from './parameter';
import { vocabulary } from './vocabulary';
import { listed } from './words';

const lines = (...names: string[]) => names.map((name) => parameterLine(field(name))).join('\n');

/** What all operations have in common, said once. */
export const shared = () => [
	'## What all operations share',
	'The bold word is the label in the form, the word after it the name in a workflow. Parameters of an action carry the name that the API gives them. Those that are not required are in _Options_; what is not added there is not sent, and the default is what the form starts with.',
	'### Files',
	lines('source', 'binaryPropertyName', 'imageUrl', 'imageBase64'),
	`Documents with a back side have ${listed(backLabels)} too. The front side is always needed.`,
	lines('pages'),
	'### Output',
	lines('output', 'outputFields'),
	'Items of documents contain everything that the service returned in `fields`, under its own names. The examples leave `fields` out and show the first entry of each list. Persons, companies and numbers in them are invented. Pictures and files of an answer are binary fields of the item.',
	...vocabulary(),
	'### Invoices',
	'Invoices and tickets of all kinds have the same names for what they have in common (`number`, `date`, `seller`, `buyer`, `subtotal`, `tax`, `total`, `passenger`, `from`, `to`, ...); `name`, `quantity`, `unitPrice` and `amount` are those of a line item, `itemName` and so on where each line item is an item. All other fields follow under the names of the API, written like `checkCode`, or, where a kind has no fields of its own, under the names on the paper; so do those of a kind that is new to the node. An invoice has 15 to 80 columns. They depend on the kind only: what the paper does not say is empty text, or null where it would be a number or a date. Amounts and dates are there as they were read, too, such as `totalText`. `status` says why an invoice could not be read.',
	'### Options of all operations',
	optionsOfAll()
		.map(({ option, names }) => parameterLine(option, names))
		.join('\n'),
	'### Tuning',
	'How calls are made, in _Tuning_ at the end of the form. What comes out stays the same.',
	tuningOptions(operations[0])
		.map((option) => parameterLine(option))
		.join('\n'),
	'Unless stated otherwise, both sites offer an operation. Where no calls per second are named, none are documented.',
];

const backLabels = ['backBinaryPropertyName', 'backImageUrl', 'backImageBase64'].map(
	(name) => `_${field(name).displayName}_`,
);
