import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Operation } from '../../nodes/TencentCloudOcr/catalog/types';
import { onSite } from '../../nodes/TencentCloudOcr/catalog/parts/sites';
import { actions } from '../../tools/sandbox/spec';
import { documentedOperations } from './documented';

/** What the specification says of an operation. */
export const actionOf = ({ value, apiAction }: Operation) => actions[apiAction ?? value];

/** The fields of all operations on the site of the specification, each with what that says of it. */
export const fields = documentedOperations.flatMap((operation) =>
	onSite(operation, 'international').fields.map((field) => ({
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
