import { ACCOUNT_ERRORS } from '../../credentials/accountErrors';
import { findError } from '../../nodes/TencentCloudOcr/errors/codes';
import documentedErrors from '../../test/fixtures/spec/errors.json';
import type { Site } from '../../credentials/hosts';
import { sites } from '../sandbox/spec';
import type { Asked } from './ask';
import type { Case } from './case';
import { isExpected } from './cases';
import { differencesOf } from './compare';
import { code } from './words';

export interface Judged {
	entry: Case;
	asked: Asked;
	/** How it differs from what is documented. */
	differences: string[];
	/** Why nothing can be said of it: the account, or a fault that passes. */
	open?: string;
}

/** Holds what came back against what the catalog and the specification say. */
export function judge(site: Site, entry: Case, asked: Asked): Judged {
	const open = openOf(entry, asked);
	return {
		entry,
		asked,
		open,
		differences: open ? [] : [...transport(asked), ...said(site, entry, asked)],
	};
}

function openOf(entry: Case, { status, errorCode, nodeSays }: Asked): string | undefined {
	if (status === undefined) return `no answer: ${nodeSays ?? 'nothing was sent'}`;
	if (errorCode === undefined || isExpected(entry, errorCode)) return undefined;
	if (Object.hasOwn(ACCOUNT_ERRORS, errorCode) && !entry.refusal) {
		return `the account may not call it: ${code(errorCode)}`;
	}
	return findError(errorCode)?.retry ? `temporary: ${code(errorCode)}` : undefined;
}

function transport({ status, response, requestId }: Asked): string[] {
	return [
		...(status === 200 ? [] : [`HTTP status ${String(status)} instead of 200`]),
		...(response ? [] : ['the answer has no `Response`']),
		// of an answer it is one of the documented fields
		...(response?.Error && !requestId ? ['`RequestId` is missing'] : []),
	];
}

function said(site: Site, entry: Case, { response, errorCode, items, nodeSays }: Asked): string[] {
	const { action, refusal, either } = entry;
	if (!response) return [];
	if (errorCode !== undefined) {
		return [
			...(isExpected(entry, errorCode) ? [] : [`${code(errorCode)} instead of ${words(refusal)}`]),
			...(isDocumented(site, action, errorCode)
				? []
				: [`${code(errorCode)} is not documented for this action`]),
		];
	}
	return [
		...(refusal && !either ? [`an answer instead of ${words(refusal)}`] : []),
		...differencesOf(site, action, response),
		...(items ? [] : [`the node made no item of it: ${nodeSays ?? 'without a word'}`]),
	];
}

/** A code of the action, or one that all actions share. */
const isDocumented = (site: Site, action: string, errorCode: string) =>
	sites[site].actions[action]?.errors.includes(errorCode) ||
	(documentedErrors as Record<string, { group: string }>)[errorCode]?.group === 'common';

function words(refusal?: string[]): string {
	if (!refusal) return 'an answer';
	return refusal.length ? refusal.map(code).join(' or ') : 'a refusal';
}
