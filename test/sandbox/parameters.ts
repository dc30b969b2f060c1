import { refuse } from './errors';
import type { ActionSpec, ParameterSpec } from './spec';
import { documentedCode, types } from './spec';
import type { Json, JsonObject } from './types';

/** Holds the parameters of a call against the documented ones of its action. */
export function checkParameters(action: ActionSpec, params: JsonObject): void {
	for (const name of Object.keys(params)) {
		if (!(name in action.request)) {
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
		if (parameter.jsonString) checkJsonText(action, name, value as string);
	}
	for (const alternatives of action.requireOneOf ?? []) requireOne(action, alternatives, params);
}

function missing(name: string): never {
	refuse('MissingParameter', `The request is missing a required parameter \`${name}\`.`);
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
		const known = types[type][field];
		if (!known) {
			refuse('UnknownParameter', `The parameter \`${name}.${field}\` is not recognized.`);
		}
		checkType(`${name}.${field}`, known.type, entry);
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
