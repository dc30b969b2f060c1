import assert from 'node:assert/strict';
import type { INode } from 'n8n-workflow';
import type { Example } from './workflows';

/** Width of a node on the canvas, and the least space to the next. */
const NODE = 100;

/** Nodes follow one another from left to right, and nothing lies over anything else. */
export function tidy({ nodes, connections }: Example): void {
	const at = (name: string) => {
		const found = nodes.find((node) => node.name === name);
		assert.ok(found, `there is no node '${name}'`);
		return found.position;
	};
	for (const [name, { main = [] }] of Object.entries(connections)) {
		for (const { node } of main.flatMap((targets) => targets ?? [])) {
			assert.ok(at(node)[0] - at(name)[0] > NODE, `${node} is not to the right of ${name}`);
		}
	}
	const boxes = nodes.map((node) => box(node));
	for (const [index, one] of boxes.entries()) {
		for (const other of boxes.slice(index + 1)) {
			const apart =
				one.right <= other.left ||
				other.right <= one.left ||
				one.bottom <= other.top ||
				other.bottom <= one.top;
			assert.ok(apart, `${one.name} lies over ${other.name}`);
		}
	}
}

function box({ name, type, position: [left, top], parameters }: INode) {
	const isNote = type.endsWith('.stickyNote');
	const width = isNote ? Number(parameters.width) : NODE;
	const height = isNote ? Number(parameters.height) : NODE;
	return { name, left, top, right: left + width, bottom: top + height };
}
