import fc from 'fast-check';
import type { INode } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import { secretFilter } from '../../credentials/secrets/secretFilter';
import { errorOfFailure, errorOfThrown } from '../../nodes/TencentCloudOcr/errors/nodeErrors';
import { runs } from '../fuzzRuns';

/** No error text is longer than 2,000 characters, whatever is echoed in it. */

const node = { name: 'Node', type: 'node', parameters: {} } as unknown as INode;
const value = fc
	.tuple(fc.string({ minLength: 1, unit: 'grapheme' }), fc.nat(20_000))
	.map(([part, length]) => part.repeat(Math.ceil(length / part.length)).slice(0, length));
const ADVICE = 'Choose another file';

test('of what was thrown, the beginning and the advice stay', () => {
	fc.assert(
		fc.property(value, value, (fileName, echoed) => {
			const thrown = new UserError(`The file '${echoed}' is empty`, {
				description: `${ADVICE}. It has '${echoed}'`,
			});
			const call = { itemIndex: 0, fileName };
			const { message, description } = errorOfThrown(node, call, thrown, secretFilter());
			expect(message.length).toBeLessThanOrEqual(2_000);
			expect(message).toMatch(/^The file '/);
			expect(String(description).length).toBeLessThanOrEqual(2_000);
			expect(description).toContain(ADVICE);
		}),
		runs(1 / 5),
	);
});

test('of a failed call, the advice and the RequestId stay', () => {
	fc.assert(
		fc.property(value, value, (fileName, echoed) => {
			const failure = {
				entry: { message: `Refused: ${echoed}`, description: ADVICE },
				code: 'Code',
				said: echoed,
				requestId: 'request-1',
			};
			const { message, description } = errorOfFailure(node, { itemIndex: 0, fileName }, failure);
			expect(message.length).toBeLessThanOrEqual(2_000);
			expect(String(description).length).toBeLessThanOrEqual(2_000);
			expect(description).toContain(ADVICE);
			expect(description).toContain('RequestId request-1');
		}),
		runs(1 / 5),
	);
});
