import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import { shapes } from '../../nodes/TencentCloudOcr/shapes';
import { documentedOperations } from '../catalog/documented';
import document from '../fixtures/spec/ocr-api.json';
import { runs } from '../fuzzRuns';

const types = document.types as Record<string, object>;
const actions = document.actions as unknown as Record<string, { response: object }>;

/** Every name that an answer may have, so that values of a wrong type land in places that are read. */
const names = [
	...new Set([
		...Object.values(actions).flatMap(({ response }) => Object.keys(response)),
		...Object.values(types).flatMap((type) => Object.keys(type)),
	]),
	'__proto__',
	'constructor',
];

const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
	tree: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		fc.constantFrom(
			null,
			true,
			'',
			'1',
			'{}',
			'[]',
			'{"WarnInfos":[null]}',
			'2018.10.09-长期',
			'F',
		),
		fc.string(),
		fc.double(),
		fc.array(tie('tree'), { maxLength: 4 }),
		fc
			.array(fc.tuple(fc.constantFrom(...names), tie('tree')), { maxLength: 8 })
			// as JSON.parse makes it: every name is a property of its own
			.map((entries) => Object.fromEntries(entries)),
	),
}));

const answer = (action: string) =>
	fc.record(Object.fromEntries(Object.keys(actions[action].response).map((name) => [name, tree])), {
		requiredKeys: [],
	}) as fc.Arbitrary<IDataObject>;

describe('shapes take any JSON object', () => {
	it.each(documentedOperations)('$value', ({ value, apiAction, polling, shape, layouts }) => {
		fc.assert(
			fc.property(answer(polling?.action ?? apiAction ?? value), (response) => {
				for (const layout of layouts?.map((entry) => String(entry.value)) ?? ['', 'page']) {
					const items = shapes[shape]([{ response, files: [] }], layout);
					const odd = items.filter(({ json }) => Object.getPrototypeOf(json) !== Object.prototype);
					if (odd.length) throw new Error(`items that are no objects: ${JSON.stringify(odd)}`);
				}
			}),
			// forty actions share a dozen shapes
			runs(1 / 10),
		);
	});
});
