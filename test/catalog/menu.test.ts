import type { INodePropertyOptions } from 'n8n-workflow';

import document from '../fixtures/spec/ocr-api.json';
import { documentedOperations as operations, documentedResources as resources } from './documented';
import { fields, valuesOf } from './spec';

describe('the menu', () => {
	it('has the eight resources', () => {
		expect(resources.map(({ name, value }) => [name, value])).toEqual([
			['General Text', 'text'],
			['Document', 'document'],
			['Table', 'table'],
			['Invoice', 'invoice'],
			['ID Card', 'card'],
			['Vehicle', 'vehicle'],
			['Seal', 'seal'],
			['Card Verification', 'verification'],
		]);
	});

	it('has every name and label once', () => {
		for (const { operations: entries } of resources) {
			expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
		}
		for (const key of ['value', 'action', 'description'] as const) {
			expect(new Set(operations.map((operation) => operation[key])).size).toBe(operations.length);
		}
	});

	it('lists options in alphabetical order, with their default among them', () => {
		for (const { field } of fields.filter((entry) =>
			['options', 'multiOptions'].includes(entry.field.type),
		)) {
			const names = (field.options as INodePropertyOptions[]).map(({ name }) => name);
			expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
			if (field.type === 'options') expect(valuesOf(field)).toContain(field.default);
		}
	});

	it('polls the result of a verification', () => {
		const [pair] = document.asyncPairs;
		expect(operations.filter(({ polling }) => polling)).toMatchObject([
			{
				value: 'CardVerificationExternalAndWait',
				apiAction: pair.start,
				polling: {
					action: pair.fetch,
					token: pair.tokenField,
					status: pair.statusField,
					pending: pair.pending,
				},
			},
		]);
	});
});
