import type { INodeProperties } from 'n8n-workflow';

import { readsPages, readsPicturesOnly } from '../catalog/parts/pages';
import type { Operation } from '../catalog/types';
import { locale, outputFields } from './outputFields';
import { readingOrder } from './readingOrder';
import { tuningDeclarations } from './tuning';
import {
	annotatedPicture,
	confidenceThreshold,
	fileHash,
	maxPages,
	minimumFileSize,
	noFileLeft,
	outputBinaryField,
	searchablePdf,
	sendDuplicatesOnce,
	separateCards,
	skipUnreadable,
	textOverText,
	urlIsPdf,
	waitForResult,
	whenNothingFound,
} from './fileOptions';
import { headerRowOfText, tableOptions } from './tableOptions';

/** Entries of Options, with their defaults and ranges: the node reads these from here. */

export const keepSource: INodeProperties = {
	displayName: 'Keep Source',
	name: 'keepSource',
	type: 'options',
	options: [
		{ name: 'Binary', value: 'binary', description: 'Include binary data of the input item' },
		{
			name: 'Both',
			value: 'both',
			description: 'Include both JSON and binary data of the input item',
		},
		{ name: 'JSON', value: 'json', description: 'Include JSON data of the input item' },
	],
	default: 'json',
	description:
		'What to keep of the input item, next to the result. Without this option, nothing is kept.',
};

/**
 * All entries of Options and Tuning that are not an action's own parameters, whichever operation
 * offers them, in the order of use: what comes out, then which files and pages are read.
 * `urlIsPdf` has the name of the action's parameter, a different one for each action.
 */
export const optionDeclarations: INodeProperties[] = [
	locale,
	...tableOptions,
	readingOrder,
	confidenceThreshold,
	keepSource,
	fileHash,
	annotatedPicture,
	searchablePdf,
	textOverText,
	outputBinaryField,
	maxPages,
	separateCards,
	whenNothingFound,
	sendDuplicatesOnce,
	skipUnreadable,
	minimumFileSize,
	noFileLeft,
	waitForResult,
	outputFields,
	...tuningDeclarations,
];

const skipOptions = [skipUnreadable, minimumFileSize, noFileLeft];

/** A file that the node has: not one in a bucket. */
const hasFile = ({ image, bucket }: Operation) => Boolean(image) && !bucket;

/** Lines of text with their places, and the file that they are on. */
const givesLines = (operation: Operation) => operation.shape === 'text' && hasFile(operation);

/** The entries of Options that are not the action's own parameters. */
export const sharedOptions = (operation: Operation): INodeProperties[] => [
	...(operation.printedValues ? [locale] : []),
	...(operation.tables ? tableOptions : []),
	...(operation.shape === 'text' ? [headerRowOfText, readingOrder] : []),
	...(operation.scores ? [confidenceThreshold] : []),
	keepSource,
	...(hasFile(operation) ? [fileHash] : []),
	...(operation.hasCoordinates ? [annotatedPicture] : []),
	...(givesLines(operation) ? [searchablePdf, textOverText] : []),
	...(operation.files ? [outputBinaryField] : []),
	...(readsPages(operation) ? [maxPages] : []),
	...(operation.back && readsPicturesOnly(operation) ? [separateCards] : []),
	...(operation.pdf?.enable ? [urlIsPdf(operation.pdf.enable)] : []),
	...(operation.image ? [whenNothingFound, sendDuplicatesOnce] : []),
	...(hasFile(operation) ? skipOptions : []),
	...(operation.polling ? [waitForResult] : []),
];

/** Entries of Options in the order of use: the action's own first. */
export const inOrderOfUse = (fields: INodeProperties[]): INodeProperties[] =>
	[...fields].sort((a, b) => place(a) - place(b));

const ORDER = optionDeclarations.map(({ name }) => name);

const place = ({ name, displayName }: INodeProperties) =>
	ORDER.indexOf(displayName === urlIsPdf('').displayName ? maxPages.name : name);
