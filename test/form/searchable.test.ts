import { operations } from '../../nodes/TencentCloudOcr/catalog';
import { sharedOptions } from '../../nodes/TencentCloudOcr/form/sharedOptions';
import spec from '../fixtures/spec/ocr-api.json';

const actions: Record<string, { response?: Record<string, { type: string }> }> = spec.actions;

test('a searchable PDF is offered where the answer has lines with their places, and the node the file', () => {
	const withLines = Object.keys(actions).filter((name) =>
		Object.values(actions[name].response ?? {}).some(
			({ type }) => type === 'Array of TextDetection',
		),
	);
	const offering = operations.filter((operation) =>
		sharedOptions(operation).some(({ name }) => name === 'searchablePdf'),
	);
	expect(offering.length).toBeGreaterThan(0);
	expect(offering.map(({ value }) => value).sort()).toEqual(withLines.sort());
});
