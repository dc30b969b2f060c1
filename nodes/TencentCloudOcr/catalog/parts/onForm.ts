import type { INodeProperties } from 'n8n-workflow';

import type { Operation } from '../types';

/** Whether a parameter stands on the form under the operation, and not in Options. */
export const isOnForm = ({ onForm = [] }: Pick<Operation, 'onForm'>, field: INodeProperties) =>
	field.required === true || onForm.includes(field.name);
