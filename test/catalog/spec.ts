import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Operation } from '../../nodes/TencentCloudOcr/catalog/types';
import { onSite } from '../../nodes/TencentCloudOcr/catalog/parts/sites';
import { sites } from '../../tools/sandbox/spec';
import { documentedOperations } from './documented';

/** The site whose facts are the common ones of an operation: international, unless it lacks it. */
const siteOf = ({ sites: offered }: Operation) =>
	offered.length === 1 ? offered[0] : 'international';

/** What that site says of an operation. */
export const actionOf = (operation: Operation) =>
	sites[siteOf(operation)].actions[operation.apiAction ?? operation.value];

/** The fields of all operations on that site, each with what it says of them. */
export const fields = documentedOperations.flatMap((operation) =>
	onSite(operation, siteOf(operation)).fields.map((field) => ({
		name: `${operation.value}.${field.name}`,
		field,
		asJson: operation.asJson?.includes(field.name) ?? false,
		whenOn: operation.switches?.[field.name],
		parameter: actionOf(operation).request[field.name],
	})),
);

/** The values that a field offers. */
export const valuesOf = (field: INodeProperties) =>
	(field.options as INodePropertyOptions[]).map(({ value }) => value);
