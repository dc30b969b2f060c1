import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import type { Steps } from '../../nodes/TencentCloudOcr/steps';
import { atOnce } from '../../nodes/TencentCloudOcr/steps';
import { formsOf, wordForm } from './forms';
import { SHORTEST_SIGNED, withoutSigned } from './signed';

/** Takes a credential's values, and what was signed with them, out of what others have sent. */
export interface SecretFilter {
	/** An answer: nothing in it is changed but what is a secret. */
	answer<T>(value: T): T;
	/** The same, of any size. */
	answerSteps<T>(value: T): Steps<T>;
	/** Words about a failure: also a secret too short to be told from a word of a document. */
	words<T>(value: T): T;
}

const SECRETS = ['secretId', 'secretKey', 'sessionToken'];
/** What is shorter occurs in documents by chance. The service's own keys have 32 and 36 characters. */
const SHORTEST = 6;
const SHORTEST_WORD = 3;

export function secretFilter(credentials: ICredentialDataDecryptedObject = {}): SecretFilter {
	const values = SECRETS.map((name) => String(credentials[name] ?? '').trim());
	// a token may begin with the key's id: the longest first
	const secrets = values
		.filter(({ length }) => length >= SHORTEST)
		.sort((a, b) => b.length - a.length);
	const short = values.filter(({ length }) => length >= SHORTEST_WORD && length < SHORTEST);
	const forms = secrets.flatMap(formsOf);
	const shortest = Math.min(SHORTEST_SIGNED, ...secrets.map(({ length }) => length));
	const inAnswers = remover(forms, shortest);
	const inWords = remover([...forms, ...short.map(wordForm)], SHORTEST_WORD);
	return {
		answer: (value) => atOnce(cleaned(value, inAnswers)),
		answerSteps: (value) => cleaned(value, inAnswers),
		words: (value) => atOnce(cleaned(value, inWords)),
	};
}

type Remover = (text: string) => string;

/** A text that begins so is a file, whose letters mean nothing; it takes long to search. */
const FILE = /^[A-Za-z0-9+/_-]{8192}/;

/** @param shortest no form is shorter */
function remover(forms: string[], shortest: number): Remover {
	const pattern = forms.length ? new RegExp(forms.join('|'), 'g') : undefined;
	return (text) => {
		if (text.length < shortest || FILE.test(text)) return text;
		return withoutSigned(pattern ? text.replace(pattern, '…') : text);
	};
}

/** Values that are looked at before others may have a turn. */
const VALUES_OF_A_STEP = 1000;

/** The value, or a copy where something was in it; names too. Without recursion, at any depth. */
function* cleaned<T>(value: T, remove: Remover): Steps<T> {
	const isAny = yield* hasAny(value, remove);
	if (!isAny) return value;
	const root: Record<string, unknown> = { value };
	const open = [root];
	for (let holder = open.pop(), count = 1; holder; holder = open.pop(), count++) {
		if (count % VALUES_OF_A_STEP === 0) yield;
		for (const [key, inner] of Object.entries(holder)) {
			if (typeof inner === 'string') holder[key] = remove(inner);
			else if (typeof inner === 'object' && inner !== null) {
				const copy = copied(inner, remove);
				holder[key] = copy;
				open.push(copy);
			}
		}
	}
	return root.value as T;
}

function* hasAny(value: unknown, remove: Remover): Steps<boolean> {
	const isOne = (text: string) => remove(text) !== text;
	const open = [value];
	for (let count = 1; open.length; count++) {
		if (count % VALUES_OF_A_STEP === 0) yield;
		const next = open.pop();
		if (typeof next === 'string' && isOne(next)) return true;
		if (typeof next !== 'object' || next === null) continue;
		if (Array.isArray(next)) for (const inner of next) open.push(inner);
		else {
			for (const [key, inner] of Object.entries(next)) {
				if (isOne(key)) return true;
				open.push(inner);
			}
		}
	}
	return false;
}

/** One level, with clean names, of which none is lost. */
function copied(object: object, remove: Remover): Record<string, unknown> {
	if (Array.isArray(object)) return [...object] as unknown as Record<string, unknown>;
	const taken = new Set<string>();
	// by entries, so that a field called __proto__ is one
	return Object.fromEntries(
		Object.entries(object).map(([key, inner]) => {
			let name = remove(key);
			while (taken.has(name)) name += '…';
			taken.add(name);
			return [name, inner];
		}),
	);
}
