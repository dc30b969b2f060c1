import { card } from './cards';
import { custom } from './custom';
import { document } from './document';
import { invoice } from './invoice';
import { seal } from './seal';
import { storedFile } from './storedFile';
import { table } from './table';
import { text } from './text';
import type { Operation, Resource } from './types';
import { vehicle } from './vehicle';
import { verification } from './verification';

/**
 * Every resource of the node, in the order of the menu and of n8n's list of actions: what most people
 * come for first.
 */
export const resources: Resource[] = [
	text,
	document,
	table,
	invoice,
	card,
	vehicle,
	seal,
	storedFile,
	verification,
	custom,
];

export const operations: Operation[] = resources.flatMap((resource) => resource.operations);

const byAction = new Map(operations.map((operation) => [operation.value, operation]));

/** The catalog's entry for an action, such as `GeneralBasicOCR`. */
export const findOperation = (action: string): Operation | undefined => byAction.get(action);
