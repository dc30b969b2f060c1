import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Site } from '../../../../credentials/hosts';
import type { Lacking, Operation } from '../types';
import { SITE_CHANGES } from './siteChanges';

/** Where an action is offered, and what to use where it is not. */
type Offered = Pick<Operation, 'sites' | 'instead' | 'substitute'>;

const substitute = "'Extract Fields' of Document with the names of the fields";

/** Which of the two sites offers an action, as its official definitions of 2026-08 list it. */
export const bothSites: Operation['sites'] = ['international', 'mainland'];

export const internationalOnly: Offered = {
	sites: ['international'],
	instead: 'Use a credential for the international site',
	substitute,
};

/** Withdrawn from the international site on 2026-07-06. */
export const mainlandOnly: Offered = {
	sites: ['mainland'],
	instead: 'Use a credential for the mainland China site',
	substitute,
};

/** Withdrawn from the international site on the same day, and not offered on the other one. */
export const withdrawn: Operation['sites'] = [];

const SITE_NAMES: Record<Site, string> = {
	international: 'international',
	mainland: 'mainland China',
};

/**
 * An operation with the facts of one site instead of the common ones. Nothing else in the node
 * asks which site it is.
 * @param site undefined where the credential cannot be read: the common facts then apply
 */
export function onSite(operation: Operation, site?: Site): Operation {
	if (!site) return operation;
	const { lacks = {}, ...facts } = SITE_CHANGES[site][operation.value] ?? {};
	// an action of the user's own choice may be one that the site lacks
	const isOffered = operation.sites.includes(site) && !operation.custom;
	const { fields } = operation;
	const there = SITE_NAMES[site === 'mainland' ? 'international' : 'mainland'];
	return {
		...operation,
		...facts,
		instead: isOffered ? undefined : insteadOf(operation),
		fields: fields.flatMap((field) => {
			const lacked = lacks[field.name] ?? [];
			return lacked === true ? [] : [without(field, lacked)];
		}),
		lacking: fields.flatMap((field): Lacking[] => {
			const lacked = lacks[field.name];
			if (!lacked) return [];
			const values = lacked === true ? undefined : lacked;
			return [{ field, values, here: SITE_NAMES[site], there }];
		}),
	};
}

const without = (field: INodeProperties, values: unknown[]): INodeProperties => {
	if (!values.length) return field;
	const choices = field.options as INodePropertyOptions[];
	return { ...field, options: choices.filter(({ value }) => !values.includes(value)) };
};

/** What to do where the site does not offer the action, as one sentence. */
export const insteadOf = ({ instead, substitute: other }: Operation) =>
	instead && other ? `${instead}, or ${other}` : instead;
