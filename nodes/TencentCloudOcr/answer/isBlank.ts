import type { IDataObject } from 'n8n-workflow';

import { walk } from '../untyped';

/** Fields that contain text although nothing was read: what the service says of itself or asks for. */
const ABOUT = [
	'RequestId',
	'AdvancedInfo',
	'Angle',
	'HKIDVersion',
	'Key',
	'Language',
	'SealShape',
	'SubType',
	'SubTypeDescription',
	'Type',
	'TypeDescription',
];

/** Whether an answer has no text that was read from the document. */
export function isBlank(response: IDataObject): boolean {
	for (const found of walk(response, (name) => !ABOUT.includes(name))) {
		if (typeof found === 'string' && /[\p{L}\p{N}\p{S}]/u.test(found)) return false;
	}
	return true;
}
