import { operations } from '../../nodes/TencentCloudOcr/catalog';
import { pictureItem, useSandbox } from '../node/support';

/** Where a site lacks an action, the error says what to use in its place. */

const sandbox = useSandbox();

const missing = operations
	.filter(({ instead, polling }) => instead && !polling)
	.flatMap(({ value, instead }) =>
		['InvalidAction', 'ActionOffline'].map((code) => ({ value, code, instead })),
	);

test.each(missing)('$value, $code: $instead', async ({ value, code, instead }) => {
	sandbox.respond(() => ({ error: code }));
	const { error } = await sandbox.run(value, {
		parameters: { CardVerificationToken: 'any' },
		items: [pictureItem('any')],
	});
	expect(error?.name).toBe('NodeApiError');
	expect(error?.description).toContain(instead);
	expect(sandbox.calls).toHaveLength(1);
});
