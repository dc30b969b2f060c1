import document from '../fixtures/spec/ocr-api.json';
import type { Operation } from '../../nodes/TencentCloudOcr/catalog/types';
import { documentedOperations } from './documented';
import { NEWER_THAN_SDK } from './newer';
import { classes, sdkActions } from './sdk';

type Specified = Record<string, { type: string }>;

const actions = document.actions as unknown as Record<
	string,
	{ request: Specified; response: Specified }
>;
const isInSdk = (action: string) => !NEWER_THAN_SDK.includes(action);
const actionOf = ({ value, apiAction }: Operation) => apiAction ?? value;
const operations = documentedOperations.filter((operation) => isInSdk(actionOf(operation)));
const comparable = Object.keys(actions).filter(isInSdk);
const types = document.types as unknown as Record<string, Specified>;

/** Parameters that an operation may send. */
function parametersOf({ image, front, back, pdf, fields }: Operation): string[] {
	const picture = front ?? { base64: 'ImageBase64', url: 'ImageUrl' };
	return [
		...(image ? [picture.base64, picture.url] : []),
		...(back ? [back.base64, back.url] : []),
		...(pdf ? [pdf.page, ...(pdf.enable ? [pdf.enable] : [])] : []),
		...fields.map(({ name }) => name),
	].sort();
}

/** Parameters that one of the two sides does not have, with the reason. */
const NOT_IN_SDK: Record<string, string[]> = {
	// only the older page of the action has it; the newest page and the SDK dropped it
	GeneralAccurateOCR: ['IsWords'],
};

describe('the catalog against the classes of the official SDK', () => {
	it('the catalog, the specification and the SDK have the same actions', () => {
		const ours = [...new Set(documentedOperations.map(actionOf))].sort();
		expect(ours).toEqual([...sdkActions, ...NEWER_THAN_SDK].sort());
		expect(ours).toEqual(Object.keys(actions).sort());
	});

	it.each(operations)('$value sends exactly the parameters of its request', (operation) => {
		const action = actionOf(operation);
		const sdk = [...Object.keys(classes[`${action}Request`]), ...(NOT_IN_SDK[action] ?? [])];
		expect(parametersOf(operation)).toEqual(sdk.sort());
	});
});

describe('the specification against the classes of the official SDK', () => {
	const base = (type: string) => type.replace(/^Array(?: of |\.<)/, '').replace(/>$/, '');

	/** Fields of a response under the paths by which they are reached, each type once per path. */
	function fieldsOf(
		fields: Record<string, string>,
		typed: (name: string) => Record<string, string> | undefined,
		path = '',
		above: string[] = [],
	): string[] {
		return Object.entries(fields).flatMap(([name, type]) => {
			const here = `${path}${name}`;
			const list = /^Array/.test(type) ? '[]' : '';
			const inner = above.includes(base(type)) ? undefined : typed(base(type));
			return inner
				? [here + list, ...fieldsOf(inner, typed, `${here}${list}.`, [...above, base(type)])]
				: [here + list];
		});
	}

	const plain = (specified: Specified | undefined) =>
		specified &&
		Object.fromEntries(Object.entries(specified).map(([name, { type }]) => [name, type]));

	it.each(comparable)('%s answers with the same fields, at any depth', (action) => {
		const sdk = fieldsOf(classes[`${action}Response`], (name) => classes[name]);
		const specified = fieldsOf(plain(actions[action].response) ?? {}, (name) => plain(types[name]));
		expect(specified.sort()).toEqual(sdk.sort());
	});

	it.each(comparable)('%s takes parameters of the same types', (action) => {
		const known: Record<string, string> = {
			number: 'number',
			string: 'string',
			boolean: 'boolean',
		};
		const words: Record<string, string> = {
			String: 'string',
			Integer: 'number',
			Float: 'number',
			Boolean: 'boolean',
		};
		const sdk = Object.entries(classes[`${action}Request`]).map(([name, type]) => [
			name,
			known[base(type)] ?? base(type),
		]);
		const specified = Object.entries(actions[action].request)
			.filter(([name]) => !NOT_IN_SDK[action]?.includes(name))
			.map(([name, { type }]) => [name, words[base(type)] ?? base(type)]);
		expect(specified.sort()).toEqual(sdk.sort());
	});
});
