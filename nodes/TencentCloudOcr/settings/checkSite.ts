import type { IDataObject, INodePropertyOptions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import type { Operation } from '../catalog/types';
import { isEmpty } from './checkParameters';

/** @throws UserError when a parameter, or a value of it, is one that only the other site has */
export function checkSite({ lacking = [] }: Operation, given: IDataObject): void {
	for (const { field, values, here, there } of lacking) {
		const value = given[field.name];
		if (isEmpty(value)) continue;
		const use = `use a credential for the ${there} site`;
		if (!values) {
			throw new UserError(`'${field.displayName}' does not exist on the ${here} site`, {
				description: `Remove it from 'Options', or ${use}`,
			});
		}
		const chosen: unknown[] = [value].flat();
		const refused = values.find((lacked) => chosen.includes(lacked));
		if (refused === undefined) continue;
		const choices = field.options as INodePropertyOptions[];
		const name = choices.find((choice) => choice.value === refused)?.name;
		throw new UserError(`'${field.displayName}' cannot be '${name}' on the ${here} site`, {
			description: `Choose another value, or ${use}`,
		});
	}
}
