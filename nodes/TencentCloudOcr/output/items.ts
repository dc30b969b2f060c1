import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { deepCopy } from 'n8n-workflow';

import { shapes } from '../shapes';
import type { Steps } from '../steps';
import { inTurns, mapped } from '../steps';
import { oneRow } from '../shapes/oneRow';
import { defined } from '../untyped';
import type { Answer, MadeFile, Shape, ShapedItem } from '../answer/answer';
import { nameFiles } from '../answer/nameFiles';
import { namesInEntries } from '../settings/entries';
import { namesIn } from '../settings/nameList';
import type { Settings } from '../settings/settings';
import { asSeen } from './asSeen';
import { bounds } from './bounds';
import { namesBeside, safeNames, withFiles } from './names';
import { review } from './review';

/** What an item says of where it comes from, after the result itself. */
export interface Label {
	fileName?: string;
	/** Where the item has several files. */
	field?: string;
	failedPages?: number[];
	/** Where the user wants it; null for a URL. */
	fileHash?: string | null;
	/** Files of the same item that the operation cannot read. */
	skippedFiles?: string[];
}

/** Items of one document. */
export interface DocumentItems {
	items: INodeExecutionData[];
	/** Whether there is one item per answer, in their order: a page each. */
	perAnswer: boolean;
}

/** Output items for one document, paired with the input item that it came from. */
export async function outputItems(
	context: IExecuteFunctions,
	settings: Settings,
	answers: Answer[],
	label: Label,
): Promise<DocumentItems> {
	const { itemIndex, output, options } = settings;
	const added = defined({ ...labelFor(output, label) });
	const source = context.getInputData()[itemIndex];
	const kept = keptBinary(settings, source) ?? {};
	const wanted = options.outputBinaryField;
	const seen = output === 'raw' ? answers : answers.map(asSeen);
	const named = seen.map((answer) => nameFiles(answer, Object.keys(kept), wanted));
	const results = await inTurns(shaped(settings, named));
	const perAnswer =
		results.length === answers.length &&
		results.every(({ json }, index) => json.RequestId === answers[index].response.RequestId);
	// the first of those that say the same
	const answerOf = new Map(
		named.map((answer) => [answer.response.RequestId, answer] as const).reverse(),
	);
	const jsonOf = (result: ShapedItem): IDataObject => {
		const answer = answerOf.get(result.json.RequestId) ?? named[0];
		const json = safeNames(
			output === 'selectedFields'
				? pick(options.outputFields, result.json, answer.response)
				: result.json,
		);
		return {
			...keptJson(settings, source),
			...(output === 'simplified' ? oneRow(json) : json),
			...oneRow(namesBeside(json, added)),
		};
	};
	const within = bounds();
	const jsons = await inTurns(mapped(results, (result) => within(jsonOf(result))));
	const items: INodeExecutionData[] = [];
	for (const [index, { files = [], made = [] }] of results.entries()) {
		const stored = made.length ? await store(context, made, wanted) : [];
		const binary = withFiles(kept, [...files, ...stored]);
		items.push({
			json: jsons[index],
			...(Object.keys(binary).length && { binary }),
			pairedItem: { item: itemIndex },
		});
	}
	return { items, perAnswer };
}

/** What the user wants to keep of the input item. */
export const keptJson = ({ options }: Settings, { json }: INodeExecutionData): IDataObject =>
	['json', 'both'].includes(options.keepSource) ? deepCopy(json) : {};

export const keptBinary = ({ options }: Settings, { binary }: INodeExecutionData) =>
	['binary', 'both'].includes(options.keepSource) ? binary : undefined;

/** The user wants exactly the fields selected, unless the files of an item must be told apart. */
const labelFor = (output: Settings['output'], label: Label): Partial<Label> => {
	const { failedPages, fileHash } = label;
	if (output === 'raw') return { fileHash };
	const isOneOfSeveral = label.field !== undefined;
	const isWanted = output === 'simplified' || isOneOfSeveral;
	return isWanted ? label : { failedPages, fileHash };
};

const store = async (context: IExecuteFunctions, made: MadeFile[], wanted: string) =>
	await Promise.all(
		made.map(async ({ field, fileName, mimeType, content }) => ({
			field: wanted || field,
			binary: await context.helpers.prepareBinaryData(Buffer.from(content), fileName, mimeType),
		})),
	);

function* shaped(settings: Settings, answers: Answer[]): Steps<ShapedItem[]> {
	const { operation, output, layout, parameters, values, options } = settings;
	if (output === 'raw') return answers.map(({ response, files }) => ({ json: response, files }));
	const shape: Shape = shapes[operation.shape];
	const given = {
		itemNames: [...namesIn(parameters.ItemNames), ...namesInEntries(operation.fields, parameters)],
		values,
		...options,
	};
	const found = shape.steps
		? yield* shape.steps(answers, layout, given)
		: shape(answers, layout, given);
	// an answer without invoices, say: the document was read, so it comes out
	return yield* mapped(found.length ? found : answers.map(empty), (item) => ({
		...item,
		json: { ...item.json, ...namesBeside(item.json, review(item, options.confidenceThreshold)) },
	}));
}

const empty = ({ response, files }: Answer): ShapedItem => ({
	json: { RequestId: response.RequestId },
	files,
});

/** Each name from the simplified item, else from the raw answer; a name nobody has is left out. */
const pick = (names: string[], simplified: IDataObject, raw: IDataObject): IDataObject =>
	defined(Object.fromEntries(names.map((name) => [name, at(simplified, name) ?? at(raw, name)])));

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
