import type { IDataObject } from 'n8n-workflow';

import { ERRORS } from '../../nodes/TencentCloudOcr/errors/codes';
import { pictureItem, useSandbox } from './support';

/** What the account is refused is asked for once, not once for each item. */

const sandbox = useSandbox();
const SIXTY = Array.from({ length: 60 }, (_, index) => pictureItem(`item ${index}`));
const CONCURRENT = 3;

const run = async (operation: string, options: IDataObject = {}) =>
	await sandbox.run(operation, {
		items: SIXTY,
		onError: 'continueRegularOutput',
		parameters: {
			options: { concurrentRequests: CONCURRENT, requestsPerSecond: 10_000, ...options },
		},
	});

const refusing = Object.keys(ERRORS).filter((code) => ERRORS[code].refuses);

test.each(refusing)('%s ends the run with the same error for each item', async (code) => {
	sandbox.respond(() => ({ error: code }));
	const { items } = await run('GeneralBasicOCR');
	expect(items).toHaveLength(60);
	for (const [index, { json, pairedItem }] of items.entries()) {
		expect(json.error).toBe(ERRORS[code].message);
		expect(json.message).toContain(`(Item ${index}, `);
		expect(pairedItem).toEqual({ item: index });
	}
	expect(sandbox.calls.length).toBeLessThanOrEqual(CONCURRENT);
});

test('a document that is refused says nothing of others', async () => {
	sandbox.respond(() => ({ error: 'FailedOperation.ImageDecodeFailed' }));
	await run('GeneralBasicOCR');
	expect(sandbox.calls).toHaveLength(60);
});
