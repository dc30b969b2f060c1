import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { Locale } from '../answer/answer';
import type { Operation } from '../catalog/types';
import { outputFields } from '../form/outputFields';
import { optionDeclarations, sharedOptions } from '../form/sharedOptions';
import { tuningOptions } from '../form/tuning';
import { checkNumbers, checkParameters, isEmpty } from './checkParameters';
import { namesIn } from './nameList';

/** What the user chose in Options and Tuning, each within its range; every default is settled. */
export interface Options {
	annotatedPicture: boolean;
	/** Calls under way at the same time. */
	concurrentRequests: number;
	/** Score below which a field is for review, from 0 to 100; absent: none is. */
	confidenceThreshold?: number;
	csvForExcel: boolean;
	/** Whether items say the SHA-256 of their file. */
	fileHash: boolean;
	headerRow: 'auto' | 'first' | 'none';
	keepSource: 'nothing' | 'json' | 'binary' | 'both';
	locale: Locale;
	/** Pages of a document that are read at most; absent: the usual limit where all are wanted. */
	maxPages?: number;
	maxRetries: number;
	/** In kB; smaller files are skipped where a field names several. */
	minimumFileSize: number;
	/** What is returned for an item whose files were all skipped. */
	noFileLeft: 'nothing' | 'item';
	/** '' means that each file of an answer has its usual field. */
	outputBinaryField: string;
	/** Names of the fields to keep, for the output Selected Fields. */
	outputFields: string[];
	/** How to order the lines of a page when their positions are known. */
	readingOrder: 'auto' | 'rows' | 'columns';
	/** '' means the region of the credential. */
	region: string;
	repeatMergedCells: boolean;
	requestMethod: 'GET' | 'POST';
	/** Absent: the documented limit of the operation. */
	requestsPerSecond?: number;
	searchablePdf: boolean;
	sendDuplicatesOnce: boolean;
	/** Whether two pictures in a PDF are two cards, not the front and the back of one. */
	separateCards: boolean;
	/** Skip files that the operation cannot read; absent: where a pattern selects the files. */
	skipUnreadable?: boolean;
	/** Whether pages that have text already get a layer as well. */
	textOverText: boolean;
	/** Seconds for one call. */
	timeout: number;
	/** Whether a URL leads to a PDF; absent: this is decided by its ending. */
	urlIsPdf?: boolean;
	/** Seconds to wait for a result that is made in the background. */
	waitForResult: number;
	whenNothingFound: 'empty' | 'error';
}

type OptionName = keyof Options;

/** Values of options that were left out, if they differ from what the form shows when one is added. */
const WHEN_LEFT_OUT: Partial<Options> = {
	confidenceThreshold: undefined,
	fileHash: false,
	keepSource: 'nothing',
	maxPages: undefined,
	minimumFileSize: 0,
	requestsPerSecond: undefined,
	separateCards: false,
	skipUnreadable: undefined,
	textOverText: false,
};

/** @throws UserError when a value is not one that the form offers */
export function settleOptions(operation: Operation, given: IDataObject): Options {
	const offered = [...sharedOptions(operation), outputFields, ...tuningOptions(operation)];
	// numbers out of range are brought back into it
	const choices = offered.filter(({ type }) => ['options', 'boolean'].includes(type));
	checkParameters(choices, given);
	checkNumbers(offered, given);
	const names = offered.map(({ name }) => name);
	const settled = optionDeclarations.map(({ name }) => [
		name,
		settleOption(name as OptionName, names.includes(name) ? given : {}),
	]);
	const options = Object.fromEntries(settled) as Options & { outputFields: unknown };
	const { enable } = operation.pdf ?? {};
	return {
		...options,
		outputBinaryField: options.outputBinaryField.trim(),
		outputFields: namesIn(options.outputFields),
		...(enable && typeof given[enable] === 'boolean' && { urlIsPdf: given[enable] }),
	};
}

/** The value of one option: as given and within the range of the form, else the default. */
export function settleOption<Name extends OptionName>(name: Name, given: IDataObject) {
	const declared = optionDeclarations.find((option) => option.name === name) as INodeProperties;
	const value = given[name];
	const fallback = name in WHEN_LEFT_OUT ? WHEN_LEFT_OUT[name] : declared.default;
	return (isLeftOut(declared, value) ? fallback : inRange(declared, value)) as Options[Name];
}

/** 0 also means left out, if it is below the range. */
const isLeftOut = ({ type, typeOptions }: INodeProperties, value: unknown) =>
	isEmpty(value) ||
	(type === 'number' &&
		!(Number.isFinite(Number(value)) && (Number(value) > 0 || typeOptions?.minValue === 0)));

function inRange({ type, typeOptions = {} }: INodeProperties, value: unknown): unknown {
	if (type !== 'number') return type === 'string' ? String(value) : value;
	const { minValue = -Infinity, maxValue = Infinity, numberPrecision } = typeOptions;
	const number = Math.min(Math.max(Number(value), minValue), maxValue);
	return numberPrecision === 0 ? Math.floor(number) : number;
}
