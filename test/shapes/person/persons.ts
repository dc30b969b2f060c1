import type { IDataObject } from 'n8n-workflow';

import { simplified } from '../../../tools/generate/answer';
import { said } from '../said';

/** What the simplified item says in the vocabulary of persons: without dates as printed. */
export const person = (action: string, response: IDataObject): IDataObject =>
	Object.fromEntries(
		Object.entries(said(simplified(action, response))).filter(
			([name]) => !name.endsWith('DateText'),
		),
	);
