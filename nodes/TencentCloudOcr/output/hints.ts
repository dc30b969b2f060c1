import type { IExecuteFunctions, NodeExecutionHint } from 'n8n-workflow';

import type { Operation } from '../catalog/types';
import type { Tally } from '../call/tally';

/** Shows what no single item tells in the output pane, one sentence each, where n8n can. */
export function addHints(context: IExecuteFunctions, tally: Tally): void {
	const hints = hintsOf(tally);
	// older versions of n8n do not have it
	if (hints.length) context.addExecutionHints?.(...hints);
}

/** Everything that costs money or is missing, in numbers. */
export function hintsOf({
	calls,
	pagesNotRead,
	skippedFiles,
	notSearchable,
	duplicates,
	leftRaw,
	notStored,
	refused,
	outdated,
	warnings: serviceWarnings,
	estimatedCalls,
}: Tally): NodeExecutionHint[] {
	const warnings = [
		...[...outdated.values()].map(replaced),
		warned(serviceWarnings),
		unreadPages(pagesNotRead),
		skipped(skippedFiles),
		withoutLayer(notSearchable),
		unshaped(leftRaw),
		inText(notStored),
	];
	const notes = [identical(duplicates), slowed(refused), made(calls), estimated(estimatedCalls)];
	return [
		...warnings.filter((message) => message !== '').map((message) => hint(message, 'warning')),
		...notes.filter((message) => message !== '').map((message) => hint(message, 'info')),
	];
}

const hint = (message: string, type: NodeExecutionHint['type']): NodeExecutionHint => ({
	message,
	type,
	location: 'outputPane',
});

function unreadPages(documents: Tally['pagesNotRead']): string {
	if (!documents.length) return '';
	const notRead = documents.reduce((sum, document) => sum + document.notRead, 0);
	const all = documents.reduce((sum, { pageCount }) => sum + (pageCount ?? Infinity), 0);
	const which = Number.isFinite(all)
		? `${notRead} of ${all} pages were not read`
		: 'Not all pages were read';
	const where = documents.length > 1 ? ` (${documents.length} documents)` : '';
	return `${which}${where}. To read more, add the option 'At Most ... Pages'.`;
}

/** Names shown of a long list. */
const MOST_NAMED = 10;

/** The first of a long list. */
function someOf(names: string[]): string {
	const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
	return `${names.slice(0, MOST_NAMED).join(', ')}${more}.`;
}

const short = (name: string) => name.slice(0, 80);

const skipped = (files: string[]) =>
	files.length
		? `${counted(files.length, 'file was', 'files were')} skipped: ${someOf(files.map(short))}`
		: '';

const withoutLayer = (files: Tally['notSearchable']) =>
	files.length
		? `No searchable PDF was made of ${counted(files.length, 'file', 'files')}: ${someOf(
				files.map(({ fileName, reason }) => `${short(fileName)} (${reason})`),
			)}`
		: '';

const replaced = ({ name, successor, instead }: Operation) =>
	successor
		? `'${name}' is an older operation: '${successor}' reads the same and more.`
		: `Tencent Cloud has withdrawn '${name}'. ${instead ?? ''}.`;

/** Such as 'photocopy (-9113), reflections (-9112)' of an item. */
function warned(items: string[]): string {
	const kinds = [...new Set(items.flatMap((text) => text.split(/(?<=\)), /)))];
	return items.length
		? `The service warns of ${counted(items.length, 'document', 'documents')}, see the field 'warnings': ${someOf(kinds.map(short))}`
		: '';
}

const slowed = (refused: number) =>
	refused
		? `Tencent Cloud refused ${counted(refused, 'call', 'calls')}, because too many came in a second. The node slowed down.`
		: '';

const identical = (duplicates: number) =>
	duplicates
		? `${counted(duplicates, 'page or picture was', 'pages and pictures were')} not sent again, because identical ones were read in this run.`
		: '';

const unshaped = (documents: number) =>
	documents
		? `${counted(documents, 'document comes', 'documents come')} out as the raw answer of the service; the field 'warning' says why.`
		: '';

const inText = (files: number) =>
	files
		? `${counted(files, 'file of an answer', 'files of answers')} could not be stored by n8n and stayed in the JSON as base64.`
		: '';

const estimated = (calls?: number) =>
	calls === undefined
		? ''
		: `Reading this would make ${counted(calls, 'call', 'calls')} to Tencent Cloud. None was made.`;

const made = (calls: number) =>
	calls
		? `${counted(calls, 'call', 'calls')} to Tencent Cloud ${calls === 1 ? 'was' : 'were'} made.`
		: '';

const counted = (count: number, one: string, several: string) =>
	`${count} ${count === 1 ? one : several}`;
