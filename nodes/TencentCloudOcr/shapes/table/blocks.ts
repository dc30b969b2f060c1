import type { IDataObject } from 'n8n-workflow';

import type { ShapeSettings } from '../../answer/answer';
import type { Steps } from '../../steps';
import { list, number, text } from '../../untyped';
import type { Grid } from '../grid';
import type { Room } from './cells';
import { gridOf, layOut } from './cells';
import { headerOf, titleRows } from './header';

/** A table of one page. */
export interface TableBlock {
	/** The texts above its columns; '' where there is none. */
	title: string;
	/** Names of the columns; undefined where the table has none. */
	header?: string[];
	/** The first row below the title: the header, if there is one. */
	first: string[];
	/** The rows below the header. */
	rows: Grid;
	/** All rows with text, title and header among them. */
	all: Grid;
}

/** Parts of a page in their order: lines of text, or the cells of a table. */
export type Block = { text: string } | { table: TableBlock };

/** Kind of a TableInfo: 0 is text outside of tables, 1 and 2 are tables with and without lines. */
const PLAIN_TEXT = 0;

/** Types: TableInfo with TableCellInfo, or one table as TextTable; `RowBr`, `ColBr` are exclusive. */
export function* blocksOf(
	{ TableDetections, TextDetections }: IDataObject,
	settings: ShapeSettings,
	room: Room,
): Steps<Block[]> {
	const blocks: Block[] = [];
	if (TableDetections === undefined)
		blocks.push(...(yield* firstVersion(list(TextDetections), settings, room)));
	for (const { Type, Cells } of list(TableDetections)) {
		const cells = list(Cells);
		blocks.push(number(Type) === PLAIN_TEXT ? lines(cells) : yield* table(cells, settings, room));
	}
	return blocks.filter((block) => ('table' in block ? block.table.all.length : block.text !== ''));
}

/** TableOCR: one list of cells, in which header and footer are the text around the table. */
function* firstVersion(cells: IDataObject[], settings: ShapeSettings, room: Room): Steps<Block[]> {
	const ofType = (type: string) => cells.filter(({ Type }) => text(Type) === type);
	const body = cells.filter(({ Type }) => !['header', 'footer'].includes(text(Type)));
	return [lines(ofType('header')), yield* table(body, settings, room), lines(ofType('footer'))];
}

const lines = (cells: IDataObject[]): Block => ({
	text: cells.map((cell) => text(cell.Text)).join('\n'),
});

function* table(
	cells: IDataObject[],
	{ headerRow, repeatMergedCells }: ShapeSettings,
	room: Room,
): Steps<Block> {
	const layout = yield* layOut(cells, room);
	if (!layout) return lines(cells);
	const all = yield* gridOf(layout, repeatMergedCells === true, room);
	const titles = titleRows(layout);
	const body = all.slice(titles);
	const { names, depth } = yield* headerOf(layout, titles, body, headerRow);
	return {
		table: {
			title: all
				.slice(0, titles)
				.map(([title]) => title)
				.join('\n'),
			header: names,
			first: body[0],
			rows: body.slice(depth),
			all,
		},
	};
}
