import type { IDataObject } from 'n8n-workflow';

import type { Steps } from '../steps';
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

/** Values that are looked at before others may have a turn. */
const VALUES_OF_A_STEP = 2000;

/** Whether an answer has no text that was read from the document. */
export function* isBlank(response: IDataObject): Steps<boolean> {
	let count = 0;
	for (const found of walk(response, (name) => !ABOUT.includes(name))) {
		if (++count % VALUES_OF_A_STEP === 0) yield;
		if (typeof found === 'string' && /[\p{L}\p{N}\p{S}]/u.test(found)) return false;
	}
	return true;
}
