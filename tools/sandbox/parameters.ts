import { refuse } from './errors';
import type { ActionSpec, ParameterSpec } from './spec';
import { documentedCode, types } from './spec';
import type { Json, JsonObject } from './types';

/** Holds the parameters of a call against the documented ones of its action. */
export function checkParameters(action: ActionSpec, params: JsonObject): void {
	for (const name of Object.keys(params)) {
		if (!Object.hasOwn(action.request, name)) {
			refuse('UnknownParameter', `The parameter \`${name}\` is not recognized.`);
		}
	}
	for (const [name, parameter] of Object.entries(action.request)) {
		const value = params[name];
		if (value === undefined) {
			if (parameter.required) missing(name);
			continue;
		}
		checkType(name, parameter.type, value);
		checkEnum(name, parameter, value);
		if (Array.isArray(value) && value.length > (parameter.maxItems ?? Infinity)) {
			outOfBounds(`The parameter \`${name}\` takes ${parameter.maxItems} value at most.`);
		}
		if (parameter.jsonString) checkJsonText(action, name, value as string);
	}
	const { page } = action.pdf ?? {};
	if (page && Number(params[page] ?? 1) < 1) outOfBounds(`Pages of \`${page}\` count from 1.`);
	for (const alternatives of action.requireOneOf ?? []) requireOne(action, alternatives, params);
}

function missing(name: string): never {
	refuse('MissingParameter', `The request is missing a required parameter \`${name}\`.`);
}

function outOfBounds(message: string): never {
	refuse('InvalidParameterValue.InvalidParameterValueLimit', message);
}

const scalar: Record<string, (value: Json) => boolean> = {
	String: (value) => typeof value === 'string',
	Boolean: (value) => typeof value === 'boolean',
	Integer: (value) => Number.isSafeInteger(value),
	Float: (value) => typeof value === 'number',
};

function checkType(name: string, type: string, value: Json): void {
	const invalid = () =>
		refuse('InvalidParameter', `The value type of parameter \`${name}\` is not ${type}.`);
	const element = /^Array of (\w+)$/.exec(type)?.[1];
	if (element) {
		if (!Array.isArray(value)) invalid();
		else value.forEach((entry, index) => checkType(`${name}.${index}`, element, entry));
		return;
	}
	if (type in scalar) {
		if (!scalar[type](value)) invalid();
		return;
	}
	if (value === null || typeof value !== 'object' || Array.isArray(value)) return invalid();
	for (const [field, entry] of Object.entries(value)) {
		if (!Object.hasOwn(types[type], field)) {
			refuse('UnknownParameter', `The parameter \`${name}.${field}\` is not recognized.`);
		}
		checkType(`${name}.${field}`, types[type][field].type, entry);
	}
}

function checkEnum(name: string, parameter: ParameterSpec, value: Json): void {
	const allowed = parameter.enum;
	if (!allowed) return;
	for (const entry of Array.isArray(value) ? value : [value]) {
		if (!allowed.includes(entry as string | number)) {
			refuse(
				'InvalidParameterValue',
				`The value of parameter \`${name}\` must be one of ${allowed.join(', ')}.`,
			);
		}
	}
}

function checkJsonText(action: ActionSpec, name: string, value: string): void {
	if (value === '') return;
	try {
		JSON.parse(value);
	} catch {
		refuse(
			documentedCode(action, 'InvalidParameter.ConfigFormatError', 'InvalidParameter'),
			`The value of parameter \`${name}\` is not JSON text.`,
		);
	}
}

function requireOne(action: ActionSpec, alternatives: string[], params: JsonObject): void {
	if (alternatives.some((name) => params[name])) return;
	// Sent but empty is its own documented failure where the action lists it, and a charged one.
	if (
		alternatives.some((name) => params[name] === '') &&
		action.errors.includes('FailedOperation.EmptyImageError')
	) {
		refuse('FailedOperation.EmptyImageError');
	}
	missing(alternatives[0]);
}
