import { SITES } from '../../credentials/hosts';
import { findOperation } from '../../nodes/TencentCloudOcr/catalog';
import { onSite } from '../../nodes/TencentCloudOcr/catalog/parts/sites';
import type { Operation } from '../../nodes/TencentCloudOcr/catalog/types';
import { mainlandFacts } from '../../tools/generate/siteChanges';
import { sites } from '../../tools/sandbox/spec';
import { documentedOperations } from './documented';
import { valuesOf } from './spec';

/** Facts that differ by site. Source: API references of both sites. */

const MIB = 1024 * 1024;
const operation = (action: string) => findOperation(action) as Operation;

const general = operation('GeneralBasicOCR');
const onBoth = documentedOperations.filter(({ sites: { length } }) => length === 2);
const onMainland = documentedOperations.filter((entry) => entry.sites.includes('mainland'));

test('a site changes what it names, and the rest is common', () => {
	const { image, rate, enabledBySales, ...common } = general;
	expect({ image, rate, enabledBySales }).toEqual({
		image: { formats: ['JPEG', 'PNG', 'BMP', 'PDF'], maxBase64Bytes: 7 * MIB },
		rate: undefined,
		enabledBySales: true,
	});
	expect(onSite(general, 'mainland')).toEqual({
		...common,
		image: { formats: ['JPEG', 'PNG', 'BMP', 'PDF'], maxBase64Bytes: 10 * MIB },
		rate: 20,
		enabledBySales: false,
		lacking: [],
	});
});

test.each(['international', undefined] as const)('site %s: the common facts', (site) => {
	expect(onSite(general, site)).toMatchObject(general);
});

test('a site that does not offer the action leaves the common facts', () => {
	const seal = operation('SealOCR');
	expect(seal.sites).toEqual(['mainland']);
	const { instead, ...facts } = onSite(seal, 'international');
	expect({ ...facts, instead: seal.instead }).toEqual({ ...seal, lacking: [] });
	expect(instead).toBe(`${seal.instead}, or ${seal.substitute}`);
});

test('17 operations are those of the mainland site', () => {
	expect(onMainland.map(({ value }) => value).sort()).toEqual(Object.keys(sites.mainland.actions));
});

test.each(onMainland)('$value on the mainland site has the facts of its documents', (entry) => {
	const { image, back, pdf, rate, enabledBySales = false } = onSite(entry, 'mainland');
	const sorted = (facts: typeof image) => facts && { ...facts, formats: [...facts.formats].sort() };
	const documented = mainlandFacts(entry);
	expect({ image: sorted(image), back, pdf, rate, enabledBySales }).toEqual({
		...documented,
		back: documented.back,
		image: sorted(documented.image),
	});
});

describe.each(SITES)('%s: what the site has', (site) => {
	const other = site === 'mainland' ? 'international' : 'mainland';
	const cases = onBoth.flatMap((entry) => entry.fields.map((field) => ({ entry, field })));

	it.each(cases)('$entry.value $field.name', ({ entry, field }) => {
		const own = sites[site].actions[entry.value].request[field.name];
		const offered = onSite(entry, site).fields.find(({ name }) => name === field.name);
		expect(offered !== undefined).toBe(own !== undefined);
		if (own) {
			const known = (value: unknown) => !own.enum || own.enum.includes(value as string);
			const all = field.options ? valuesOf(field) : [];
			if (own.enum) expect(valuesOf(offered!)).toEqual(all.filter(known));
			if (own.default !== undefined) expect(field.default).toEqual(own.default);
			const lacked = onSite(entry, site).lacking?.find((one) => one.field === field)?.values ?? [];
			expect(lacked).toEqual(all.filter((value) => !known(value)));
			return;
		}
		const [lacking] = onSite(entry, site).lacking!.filter((one) => one.field === field);
		expect(lacking).toEqual({
			field,
			here: site === 'mainland' ? 'mainland China' : 'international',
			there: other === 'mainland' ? 'mainland China' : 'international',
		});
		expect(field.description).toMatch(/(Mainland China|International) site only\.$/);
	});
});

const withAdvice = documentedOperations.flatMap((entry) =>
	SITES.filter((site) => !entry.sites.includes(site)).map((site) => ({ entry, site })),
);

test.each(withAdvice)('$entry.value on the $site site: no advice goes in a circle', (given) => {
	const { instead = '' } = given.entry;
	const toOther = /credential for the (international|mainland China) site/.exec(instead)?.[1];
	const named = documentedOperations.filter(({ name }) => instead.includes(`'${name}'`));
	// another site is one that offers it; another operation is one that this site offers
	const other =
		toOther === undefined ? undefined : toOther === 'international' ? toOther : 'mainland';
	if (other) expect(given.entry.sites).toContain(other);
	else expect(named.length).toBeGreaterThan(0);
	for (const { sites: offered } of named) expect(offered).toContain(given.site);
});
