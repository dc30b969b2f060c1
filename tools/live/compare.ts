import type { Site } from '../../credentials/hosts';
import type { FieldSpec, SiteSpec } from '../sandbox/spec';
import { sites } from '../sandbox/spec';
import { code } from './words';

type Fields = Record<string, unknown>;

const SCALARS: Record<string, (value: unknown) => boolean> = {
	String: (value) => typeof value === 'string',
	Boolean: (value) => typeof value === 'boolean',
	Integer: (value) => Number.isInteger(value),
	Float: (value) => typeof value === 'number',
};

/** How an answer differs from the documented one: fields too many, too few, of another type. */
export function differencesOf(site: Site, action: string, response: Fields): string[] {
	const { actions, types } = sites[site];
	return differences('', [response], actions[action]?.response ?? {}, types);
}

/** All objects of one kind at once: a field that one entry of a list has is not missing. */
function differences(
	path: string,
	objects: Fields[],
	spec: Record<string, FieldSpec>,
	types: SiteSpec['types'],
): string[] {
	if (!objects.length) return [];
	const names = new Set([...Object.keys(spec), ...objects.flatMap((entry) => Object.keys(entry))]);
	return [...names].flatMap((name) => {
		const here = `${path}${name}`;
		const values = objects
			.filter((entry) => Object.hasOwn(entry, name))
			.map((entry) => entry[name]);
		if (!spec[name]) return [`${code(here)} (${distinct(values.map(typeOf))}) is not documented`];
		if (!values.length) return [`${code(here)} (${spec[name].type}) is missing`];
		return ofField(here, values, spec[name], types);
	});
}

function ofField(
	path: string,
	values: unknown[],
	{ type, nullable }: FieldSpec,
	types: SiteSpec['types'],
): string[] {
	const isNull = values.includes(null) && !nullable;
	return [
		...(isNull ? [`${code(path)} is null, documented as ${type}`] : []),
		...ofType(
			path,
			values.filter((value) => value !== null),
			type,
			types,
		),
	];
}

function ofType(path: string, values: unknown[], type: string, types: SiteSpec['types']): string[] {
	const element = /^Array of (.+)$/.exec(type)?.[1];
	const fits = element ? Array.isArray : (SCALARS[type] ?? isObject);
	const wrong = values.filter((value) => !fits(value));
	const differing = wrong.length
		? [`${code(path)} is ${distinct(wrong.map(typeOf))}, documented as ${type}`]
		: [];
	const right = values.filter(fits);
	if (element) return [...differing, ...ofType(`${path}[]`, right.flat(), element, types)];
	if (SCALARS[type]) return differing;
	return [...differing, ...differences(`${path}.`, right as Fields[], types[type] ?? {}, types)];
}

const isObject = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** In the words of the documents. */
function typeOf(value: unknown): string {
	if (value === null) return 'null';
	if (Array.isArray(value)) return value.length ? `Array of ${typeOf(value[0])}` : 'Array';
	if (typeof value === 'object') return 'Object';
	return Object.keys(SCALARS).find((name) => SCALARS[name](value)) ?? typeof value;
}

const distinct = (words: string[]) => [...new Set(words)].join(' or ');
