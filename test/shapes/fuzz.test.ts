import fc from 'fast-check';

import { operations } from '../../nodes/TencentCloudOcr/catalog';
import { shapes } from '../../nodes/TencentCloudOcr/shapes';
import type { Answer } from '../../nodes/TencentCloudOcr/answer/answer';
import { fixture } from '../../tools/sandbox/faults';
import { generator, mutated } from '../../tools/sandbox/random';
import { runs } from '../fuzzRuns';

/** Answers with fields that are missing, null or of another type, through every shape. */

const withFixture = operations.filter(({ custom, bucket }) => !custom && !bucket);

test.each(withFixture)(
	'$value makes items of any answer',
	({ value, shape, layouts, apiAction }) => {
		const response = fixture(apiAction ?? value);
		const ways = layouts?.map((layout) => String(layout.value)) ?? [''];
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const random = generator(seed);
				const answers: Answer[] = Array.from({ length: seed % 8 ? 1 : 2 }, () => ({
					response: mutated(response, random, random() * 0.5) as Answer['response'],
					files: [],
				}));
				const items = shapes[shape](answers, ways[seed % ways.length]);
				if (!Array.isArray(items)) throw new Error('no list of items');
				for (const { json } of items) {
					if (typeof json !== 'object' || json === null) throw new Error('an item without json');
				}
			}),
			// forty actions share a dozen shapes
			runs(1 / 10),
		);
	},
);
