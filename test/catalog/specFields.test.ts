import { fields, valuesOf } from './spec';

describe('a field and its documented parameter agree', () => {
	it.each(fields)('$name is documented', ({ parameter }) => {
		expect(parameter).toBeDefined();
	});

	it.each(fields)('$name: kind of input', ({ field, parameter }) => {
		const inputs: Record<string, string[]> = {
			Boolean: ['boolean'],
			Integer: ['number'],
			String: parameter.jsonString
				? ['multiOptions', 'boolean']
				: parameter.enum
					? ['options']
					: ['string'],
			'Array of Integer': ['multiOptions'],
			'Array of String': ['string'],
			ConfigAdvanced: ['collection'],
		};
		expect(inputs[parameter.type]).toContain(field.type);
	});

	it.each(fields.filter(({ parameter }) => parameter.enum))(
		'$name: allowed values',
		({ field, parameter }) => {
			expect([...valuesOf(field)].sort()).toEqual([...parameter.enum!].sort());
		},
	);

	it.each(fields.filter(({ parameter }) => parameter.default !== undefined))(
		'$name: documented default',
		({ field, parameter }) => {
			expect(field.default).toEqual(parameter.default);
		},
	);

	it.each(fields)('$name: required or not', ({ field, parameter }) => {
		expect(field.required ?? false).toBe(parameter.required ?? false);
	});

	it.each(fields.filter(({ parameter }) => parameter.jsonString))(
		'$name: what is chosen is sent as a JSON object',
		({ field, asJson, whenOn = '{}' }) => {
			expect(JSON.parse(whenOn)).toEqual(expect.any(Object));
			expect(field.type).toBe(asJson ? 'multiOptions' : 'boolean');
			expect(asJson).toBe(whenOn === '{}');
		},
	);
});
