import type { INodeProperties } from 'n8n-workflow';

import { checkParameters } from '../../nodes/TencentCloudOcr/settings/checkParameters';

/** Kinds of fields that no action has yet. */

const field = (more: Partial<INodeProperties>): INodeProperties => ({
	displayName: 'Page Size',
	name: 'PageSize',
	type: 'number',
	default: 1,
	...more,
});

const check = (more: Partial<INodeProperties>, value: unknown) => () =>
	checkParameters([field(more)], { PageSize: value as never });

const refusal = (message: string, description: string) =>
	expect.objectContaining({ message, description });

test.each([
	[{ minValue: 1, maxValue: 9 }, 0, 'numbers from 1 up to 9'],
	[{ minValue: 1, maxValue: 9 }, 10, 'numbers from 1 up to 9'],
	[{ maxValue: 9 }, '5', 'numbers up to 9'],
	[undefined, NaN, 'numbers'],
])('a number outside of its range is refused: %p, %p', (typeOptions, value, allowed) => {
	expect(check({ typeOptions }, value)).toThrow(
		refusal(`'Page Size' cannot be '${value}'`, `Allowed values: ${allowed}`),
	);
});

test.each([1, 5, 9])('a number in its range passes: %p', (value) => {
	expect(check({ typeOptions: { minValue: 1, maxValue: 9 } }, value)).not.toThrow();
});

test('of a list, so many choices as the field allows', () => {
	const options = ['a', 'b', 'c'].map((name) => ({ name, value: name }));
	const two = { type: 'multiOptions' as const, options, typeOptions: { maxAllowedFields: 2 } };
	expect(check(two, ['a', 'c'])).not.toThrow();
	expect(check(two, ['c', 'a', 'b'])).toThrow(
		refusal("'Page Size' accepts at most 2 choices, but has 3", 'Keep 2 of: a, b, c'),
	);
});

test('a required field that is false or 0 is not empty', () => {
	expect(check({ required: true, type: 'boolean' }, false)).not.toThrow();
	expect(check({ required: true }, 0)).not.toThrow();
});

test('fields inside of others are checked as well', () => {
	const inner = field({ displayName: 'Scene', name: 'Scene', type: 'string' });
	expect(check({ type: 'collection', options: [inner] }, { Scene: { a: 1 } })).toThrow(
		refusal(
			'\'Scene\' is not text: {"a":1}',
			'Allowed values: text and numbers. Check the expression in the field',
		),
	);
});

test.each(['Scene', ['Scene'], 5])('%p is no object with fields', (value) => {
	const inner = field({ displayName: 'Scene', name: 'Scene', type: 'string' });
	expect(check({ type: 'collection', options: [inner] }, value)).toThrow(
		refusal("'Page Size' is not an object with fields", 'Allowed fields: Scene'),
	);
});
