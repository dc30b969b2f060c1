import { operations } from '../../../nodes/TencentCloudOcr/catalog';
import { pictureItem, useSandbox } from '../support';

/** Where a site lacks an action, the error says what to use in its place. */

const sandbox = useSandbox();

const CODES = ['InvalidAction', 'ActionOffline'];

const cases = operations
	.filter(({ instead, polling }) => instead && !polling)
	.flatMap(({ value, instead, sites, custom }) =>
		(['international', 'mainland'] as const).flatMap((site) =>
			CODES.map((code) => ({
				value,
				code,
				site,
				instead,
				isOffered: !custom && sites.includes(site),
			})),
		),
	);

const run = async (value: string, site: string) =>
	await sandbox.run(value, {
		parameters: { CardVerificationToken: 'any', Nationality: 'AUTO', customAction: 'Anything' },
		credential: { site },
		items: [pictureItem('any')],
	});

test.each(cases.filter(({ isOffered }) => !isOffered))(
	'$value on the $site site, $code: $instead',
	async ({ value, code, site, instead }) => {
		sandbox.respond(() => ({ error: code }));
		const { error } = await run(value, site);
		expect(error?.name).toBe('NodeApiError');
		expect(error?.description).toContain(instead);
		expect(sandbox.calls).toHaveLength(1);
	},
);

test.each(cases.filter(({ isOffered }) => isOffered))(
	'$value on the $site site, $code: nobody is sent where he is already',
	async ({ value, code, site }) => {
		sandbox.respond(() => ({ error: code }));
		const { error } = await run(value, site);
		expect(error?.description).toMatch(/^Choose another operation/);
	},
);
