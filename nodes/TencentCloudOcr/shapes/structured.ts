import { uniqueKeys } from './keys';
import { defined, list, record, text } from './read';
import type { Answer, Shape } from './types';

/**
 * Key and value pairs as one flat object. A key that is there more than once, as in a list of
 * line items, gets a number behind it. Types: GroupInfo, LineInfo, ItemInfo.
 */
export const structuredShape: Shape = (answers, layout) =>
	layout === 'page' ? answers.map((answer) => item([answer])) : [item(answers)];

function item(answers: Answer[]) {
	const pairs = new Map<string, unknown>();
	const unique = uniqueKeys();
	for (const { Key, Value } of answers.flatMap(pairsOf)) {
		const { ConfigName, AutoName } = record(Key);
		// ConfigName is the key as the user asked for it, AutoName as it is printed
		const [asked, content] = [text(ConfigName), text(record(Value).AutoContent)];
		// a field that was asked for and not found on one page may stand on another
		if (asked && pairs.has(asked) && content === '') continue;
		const key = pairs.get(asked) === '' ? asked : unique(asked || text(AutoName) || 'Value');
		pairs.set(key, content);
	}
	const fullText = answers
		.flatMap(({ response }) => list(response.WordList))
		.map(({ DetectedText }) => text(DetectedText))
		.join('\n');
	const meta = defined({
		text: fullText || undefined,
		page: answers.length === 1 ? answers[0].page : undefined,
		pageCount: answers[0]?.pageCount,
		RequestId: answers[0]?.response.RequestId,
	});
	for (const [key, value] of Object.entries(meta)) pairs.set(unique(key), value);
	// fromEntries makes own properties of any key, also of "__proto__"
	return { json: Object.fromEntries(pairs) as ReturnType<typeof defined> };
}

const pairsOf = ({ response }: Answer) =>
	list(response.StructuralList).flatMap(({ Groups }) =>
		list(Groups).flatMap(({ Lines }) => list(Lines)),
	);
