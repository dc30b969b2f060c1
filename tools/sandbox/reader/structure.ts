import type { Reading } from './reading';
import type { Line } from './page';
import { namedCorners } from './page';
import { lineItems } from './lineItems';
import type { Pair } from './pairs';
import { pairsOf } from './pairs';
import { answerFor } from './questions';

export async function readStructure({ action, params, pages }: Reading): Promise<object> {
	const read = await pages('rows');
	const found = read.flatMap(pairsOf);
	const asked = (params.ItemNames ?? []) as string[];
	const { rows, others } = lineItems(asked, read);
	const entries = others.map((name) => entry(answerFor(name, read, found), name));
	const alsoFound = asked.length === 0 || params.ItemNamesShowMode === false;
	if (alsoFound) entries.push(...found.map((pair) => entry(pair, '')));
	const withPlace = !('EnableCoord' in action.request) || params.EnableCoord === true;
	const lines = params.ReturnFullText === true ? read.flatMap((page) => page.lines) : [];
	return {
		Angle: read[0]?.angle ?? 0,
		StructuralList: [
			...entries.map((line) => ({ Groups: [{ Lines: [line] }] })),
			...(rows.length > 0 ? [{ Groups: rows.map(rowOf) }] : []),
		],
		WordList: lines.map((line) => wordItem(line, withPlace)),
	};
}

/** A row of a table: a group of cells, whose keys name the columns. */
const rowOf = (cells: Array<{ name: string; value: string }>) => ({
	Lines: cells.map(({ name, value }) => entry({ key: name, value }, name)),
});

function entry({ key, value, box }: Pair, configName: string): object {
	return {
		Key: { AutoName: key, ConfigName: configName },
		Value: { AutoContent: value, Coord: box ? namedCorners(box) : {} },
	};
}

function wordItem(line: Line, withPlace: boolean): object {
	return {
		DetectedText: line.text,
		Coord: withPlace ? namedCorners(line.box) : {},
		AdvancedInfo: '',
		WordCoord: withPlace
			? line.words.map((word) => ({ DetectedText: word.text, Coord: namedCorners(word.box) }))
			: [],
	};
}
