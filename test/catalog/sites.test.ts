import { findOperation } from '../../nodes/TencentCloudOcr/catalog';
import { onSite } from '../../nodes/TencentCloudOcr/catalog/parts/sites';
import type { Operation } from '../../nodes/TencentCloudOcr/catalog/types';

/** Facts that differ by site. Source: API references of both sites. */

const MIB = 1024 * 1024;
const operation = (action: string) => findOperation(action) as Operation;

const general = operation('GeneralBasicOCR');

test('a site changes what it names, and the rest is common', () => {
	const mainland = onSite(general, 'mainland');
	const { image, rate, openedBySales, ...common } = general;
	expect({ image, rate, openedBySales }).toEqual({
		image: { formats: ['JPEG', 'PNG', 'BMP', 'PDF'], maxBase64Bytes: 7 * MIB },
		rate: undefined,
		openedBySales: true,
	});
	expect(mainland).toEqual({
		...common,
		image: { formats: ['JPEG', 'PNG', 'BMP', 'PDF'], maxBase64Bytes: 10 * MIB },
		rate: 20,
		openedBySales: false,
	});
});

test.each(['international', undefined] as const)('site %s: the common facts', (site) => {
	expect(onSite(general, site)).toEqual(general);
});

test('a site that does not offer the action leaves the common facts', () => {
	const seal = operation('SealOCR');
	expect(seal.sites.international).toBeUndefined();
	const { instead, ...facts } = onSite(seal, 'international');
	expect({ ...facts, instead: seal.instead }).toEqual(seal);
	expect(instead).toBe(`${seal.instead}, or ${seal.substitute}`);
});

test('values that a site lacks are not among its choices, and other fields stay', () => {
	const extract = operation('ExtractDocMulti');
	const templates = ({ fields }: Operation) =>
		fields
			.find(({ name }) => name === 'ConfigId')
			?.options?.map((option) => 'value' in option && option.value);
	const all = templates(extract);
	expect(all).toContain('SalesDeliveryNote');
	expect(templates(onSite(extract, 'mainland'))).toEqual(all);
	const international = onSite(extract, 'international');
	expect(templates(international)).toEqual(all?.filter((value) => value !== 'SalesDeliveryNote'));
	const others = ({ fields }: Operation) => fields.filter(({ name }) => name !== 'ConfigId');
	expect(others(international)).toEqual(others(extract));
});
