import type { IBinaryKeyData, IDataObject, INode, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { defined } from '../shapes/read';
import type { Answer, ShapedItem } from '../shapes/types';
import type { Settings } from './settings';

/** Output items for one document, paired with the input item that it came from. */
export function outputItems(node: INode, settings: Settings, answers: Answer[]): INodeExecutionData[] {
	return shaped(node, settings, answers).map(({ json, files = [] }) => ({
		json,
		...(files.length && { binary: binaryOf(files) }),
		pairedItem: { item: settings.itemIndex },
	}));
}

function shaped(node: INode, settings: Settings, answers: Answer[]): ShapedItem[] {
	const { operation, output, layout } = settings;
	if (output === 'raw') return answers.map(({ response, files }) => ({ json: response, files }));
	const simplified = operation.shape(answers, layout);
	if (output === 'simplified') return simplified;
	const names = fieldNames(node, settings);
	return simplified.map(({ json, files }, index) => ({
		json: pick(names, json, answers[Math.min(index, answers.length - 1)].response),
		files,
	}));
}

function fieldNames(node: INode, { options, itemIndex }: Settings): string[] {
	const given = options.outputFields ?? '';
	const names = (Array.isArray(given) ? given : String(given).split(','))
		.map((name) => String(name).trim())
		.filter((name) => name !== '');
	if (!names.length) {
		throw new NodeOperationError(node, "No 'Output Fields' are chosen", {
			itemIndex,
			description:
				"Add 'Output Fields' in 'Options' with the names of the fields, or set 'Output' to Simplified",
		});
	}
	return names;
}

/** Each name from the simplified item, else from the raw answer; a name nobody has is left out. */
const pick = (names: string[], simplified: IDataObject, raw: IDataObject): IDataObject =>
	defined(
		Object.fromEntries(names.map((name) => [name, at(simplified, name) ?? at(raw, name)])),
	);

function at(object: IDataObject, path: string): unknown {
	if (Object.hasOwn(object, path)) return object[path];
	return path
		.split('.')
		.reduce<unknown>(
			(value, step) =>
				typeof value === 'object' && value !== null && Object.hasOwn(value, step)
					? (value as IDataObject)[step]
					: undefined,
			object,
		);
}

const binaryOf = (files: NonNullable<ShapedItem['files']>): IBinaryKeyData =>
	Object.fromEntries(files.map(({ field, binary }) => [field, binary]));
