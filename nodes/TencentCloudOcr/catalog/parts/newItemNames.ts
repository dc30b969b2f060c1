import type { INodeProperties } from 'n8n-workflow';

/** Fields to find in a document, each with what tells it apart and what it should be. */
export const newItemNames: INodeProperties = {
	displayName: 'Fields to Find, With Hints',
	name: 'NewItemNames',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Field' },
	placeholder: 'Add Field',
	default: {},
	options: [
		{
			displayName: 'Field',
			name: 'field',
			values: [
				{
					displayName: 'Field Name',
					name: 'KeyName',
					type: 'string',
					default: '',
					required: true,
					placeholder: 'e.g. Invoice Number',
				},
				{
					displayName: 'Hint',
					name: 'KeyPrompt',
					type: 'string',
					default: '',
					description: 'What the field is, in words',
				},
				{
					displayName: 'Kind',
					name: 'KeyType',
					type: 'options',
					options: [
						{ name: 'Column of a Table', value: 1 },
						{ name: 'Single Value', value: 0 },
					],
					default: 0,
				},
				{
					displayName: 'Reference Value',
					name: 'KeyExpectedValue',
					type: 'string',
					default: '',
					description: 'The value that is expected, to compare with',
				},
				{
					displayName: 'Rule',
					name: 'KeyAuditPrompt',
					type: 'string',
					default: '',
					placeholder: 'e.g. All characters must match',
					description: 'When the value counts as the expected one',
				},
			],
		},
	],
	description:
		'Names of fields, with what helps to find and to check them. Mainland China site only.',
};
