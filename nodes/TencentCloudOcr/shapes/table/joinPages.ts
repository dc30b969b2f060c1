import type { Answer, ShapeSettings } from '../../answer/answer';
import type { Steps } from '../../steps';
import { mapped } from '../../steps';
import { widest } from '../grid';
import { blocksOf } from './blocks';
import { roomForDocument } from './cells';
import type { Growing } from './continues';
import { continues } from './continues';
import type { Part } from './table';

/** Text and tables of all pages. A table that goes on over several pages is one. */
export function* partsOf(answers: Answer[], settings: ShapeSettings): Steps<Part[]> {
	const parts: Part[] = [];
	const room = roomForDocument();
	let last: Growing | undefined;
	for (const answer of answers) {
		let isFirst = true;
		for (const block of yield* blocksOf(answer.response, settings, room)) {
			if ('text' in block) {
				parts.push(block);
				continue;
			}
			const { title, header, rows, all } = block.table;
			if (isFirst && last && (yield* continues(last, block.table, answer))) {
				// what looks like a title or a header on this page is a row of the table
				for (const cells of all) last.table.rows.push({ cells, answer });
				last.page = answer.page;
				last.width = Math.max(last.width, widest(all));
			} else {
				const own = yield* mapped(rows, (cells) => ({ cells, answer }));
				const table = { title, header, rows: own, answer };
				last = { table, page: answer.page, width: widest(all), isNumeric: [], read: 0 };
				if (title) parts.push({ text: title });
				parts.push({ table });
			}
			isFirst = false;
		}
	}
	return parts;
}
