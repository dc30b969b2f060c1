import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Site } from '../../../../credentials/hosts';
import type { Operation } from '../types';

/** Where an action is offered, and what to use where it is not. */
type Offered = Pick<Operation, 'sites' | 'instead' | 'substitute'>;

const substitute = "'Extract Fields' of Document with the names of the fields";

/** Which of the two sites offers an action, as its official definitions of 2026-08 list it. */
export const bothSites: Operation['sites'] = { international: {}, mainland: {} };

export const internationalOnly: Offered = {
	sites: { international: {} },
	instead: 'Use a credential for the international site',
	substitute,
};

/** Withdrawn from the international site on 2026-07-06. */
export const mainlandOnly: Offered = {
	sites: { mainland: {} },
	instead: 'Use a credential for the mainland China site',
	substitute,
};

/** Withdrawn from the international site on the same day, and never offered on the other one. */
export const withdrawn: Operation['sites'] = {};

/**
 * An operation with the facts of one site instead of the common ones. Nothing else in the node
 * asks which site it is.
 * @param site undefined where the credential cannot be read: the common facts then apply
 */
export function onSite(operation: Operation, site?: Site): Operation {
	const offered = site && operation.sites[site];
	const { lacks = {}, ...facts } = offered ?? {};
	// an action of the user's own choice may be one that the site lacks
	const instead = offered && !operation.custom ? undefined : insteadOf(operation);
	const fields = operation.fields.map((field) =>
		lacks[field.name] ? without(field, lacks[field.name]) : field,
	);
	return { ...operation, ...facts, instead, fields };
}

/** What to do where the site does not offer the action, as one sentence. */
export const insteadOf = ({ instead, substitute: other }: Operation) =>
	instead && other ? `${instead}, or ${other}` : instead;

const without = (field: INodeProperties, values: unknown[]): INodeProperties => ({
	...field,
	options: (field.options as INodePropertyOptions[]).filter(({ value }) => !values.includes(value)),
});
