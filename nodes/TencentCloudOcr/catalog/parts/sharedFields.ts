import type { INodeProperties } from 'n8n-workflow';

export const cardSide: INodeProperties = {
	displayName: 'Side of the Card',
	name: 'CardSide',
	type: 'options',
	options: [
		{ name: 'Back (National Emblem)', value: 'BACK' },
		{ name: 'Front (Portrait)', value: 'FRONT' },
	],
	default: 'FRONT',
	description:
		'Which side the picture shows. Without this option, the service detects the side automatically.',
};

export const itemNames: INodeProperties = {
	displayName: 'Fields to Find',
	name: 'ItemNames',
	type: 'string',
	typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Field' },
	placeholder: 'e.g. Invoice Number',
	default: [],
	description: 'Names of the fields. Leave empty to find all.',
	builderHint: {
		propertyHint:
			"A list of names such as ['Invoice Number', 'Date', 'Total'], and of table columns such as 'Amount'. Each is a key of the output, so later nodes use the same names.",
	},
};

export const returnFullText: INodeProperties = {
	displayName: 'Full Text',
	name: 'ReturnFullText',
	type: 'boolean',
	default: false,
	description: 'Whether to return the full text as well',
};

export const enableCoord: INodeProperties = {
	displayName: 'Coordinates of the Full Text',
	name: 'EnableCoord',
	type: 'boolean',
	default: false,
	description: 'Whether to return the position of the full text on the page',
};
