import type { IDataObject } from 'n8n-workflow';

import { findOperation } from '../../nodes/TencentCloudOcr/catalog';
import type { Operation } from '../../nodes/TencentCloudOcr/catalog/types';
import type { Run } from '../../nodes/TencentCloudOcr/call/call';
import {
	callOptions,
	concurrentRequests,
	DEFAULTS,
	requestOptions,
	waitSeconds,
} from '../../nodes/TencentCloudOcr/settings/options';
import type { Settings } from '../../nodes/TencentCloudOcr/settings/settings';
import { sharedOptions } from '../../nodes/TencentCloudOcr/form/sharedOptions';

/** An expression may give any number: the range is that of the form, and so is the default. */

const operation = findOperation('CardVerificationExternalAndWait') as Operation;
const settings = (given: IDataObject) => ({ operation, action: 'any', given }) as Settings;

const READ: Record<keyof typeof DEFAULTS, (given: IDataObject) => number> = {
	concurrentRequests,
	maxRetries: (given) => callOptions({} as Run, settings(given)).maxRetries,
	timeout: (given) => requestOptions(settings(given)).timeoutSeconds,
	waitForResult: (given) => waitSeconds(settings(given)),
};

test.each(Object.keys(DEFAULTS) as Array<keyof typeof DEFAULTS>)('%s', (name) => {
	const field = sharedOptions(operation).find((option) => option.name === name);
	const read = (value: unknown) => READ[name]({ [name]: value as never });
	expect(read(1e9)).toBe(field?.typeOptions?.maxValue);
	expect([undefined, null, ''].map(read)).toEqual(Array(3).fill(field?.default));
});
