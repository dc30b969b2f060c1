import { barText, isReached, printed, usedUp, withUnit } from './figures';
import type { Row } from './types';

const WIDTH = 860;
const LEFT = 350;
const ROW = 34;
const TOP = 56;
/** Pixels from nothing to the bar; what goes on beyond is cut off at the edge. */
const FULL = 300;
const LONGEST = WIDTH - LEFT - 130;

const escaped = (text: string) =>
	text.replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] as string);

function line(row: Row, index: number): string {
	const y = TOP + index * ROW;
	const length = Math.min(LONGEST, Math.max(2, usedUp(row) * FULL));
	// a figure close to its bar would be written across the line
	const end = length > FULL - 80 && length < FULL ? FULL : length;
	const kind = isReached(row) ? 'reached' : 'missed';
	const result = withUnit(printed(row), row.unit) + (kind === 'missed' ? ' MISSED' : '');
	return `
	<text x="${LEFT - 12}" y="${y + 11}" text-anchor="end">${escaped(row.what)}</text>
	<text class="small" x="${LEFT - 12}" y="${y + 24}" text-anchor="end">${escaped(barText(row.bar, row.unit))}</text>
	<rect class="${kind}" x="${LEFT}" y="${y + 2}" width="${length.toFixed(1)}" height="18" rx="2"/>
	<text x="${(LEFT + end + 8).toFixed(1)}" y="${y + 16}">${escaped(result)}</text>`;
}

/** A bar per figure: how much of what it may have it has. Left of the line is reached. */
export function chart(rows: Row[]): string {
	const height = TOP + rows.length * ROW + 16;
	const goal = LEFT + FULL;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img">
	<title>How much of each bar is used up</title>
	<style>
		svg { background: #fff }
		text { font: 13px system-ui, sans-serif; fill: #1f2328 }
		.small { font-size: 11px; fill: #59636e }
		.reached { fill: #2f81b7 }
		.missed { fill: #d1453b }
		.goal { stroke: #1f2328; stroke-dasharray: 4 3 }
	</style>
	<text x="${goal}" y="22" text-anchor="middle">must reach</text>
	<text class="small" x="${goal}" y="38" text-anchor="middle">← better</text>${rows.map(line).join('')}
	<line class="goal" x1="${goal}" y1="44" x2="${goal}" y2="${height - 10}"/>
</svg>
`;
}
