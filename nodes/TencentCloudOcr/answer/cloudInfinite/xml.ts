import type { IDataObject } from 'n8n-workflow';

import type { Steps } from '../../steps';

type Value = string | IDataObject;

interface Element {
	name: string;
	text: string;
	/** Made with the first child: most elements are leaves, and there may be millions. */
	children?: Record<string, Value | Value[]>;
	/** How many different names the children have. */
	names: number;
}

/**
 * No name of an element is longer. A pattern that matches megabytes exhausts the stack of regular
 * expressions.
 */
const LONGEST_NAME = 200;

/** More than any answer has. These limits bound the time that damaged input takes. */
const DEEPEST = 100;
const MOST_NAMES = 1000;
const MOST_TAGS = 1_000_000;
/** Tags that are read before others may have a turn. */
const TAGS_OF_A_STEP = 1000;

const ENTITIES: Record<string, string> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&apos;': "'",
};

const decode = (text: string) =>
	text.includes('&') ? text.replace(/&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, character) : text;

function character(entity: string): string {
	if (entity[1] !== '#') return ENTITIES[entity] ?? entity;
	const isHex = entity[2] === 'x' || entity[2] === 'X';
	const code = parseInt(entity.slice(isHex ? 3 : 2), isHex ? 16 : 10);
	return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/**
 * The XML of an answer as an object: elements by name, repeated ones as a list, leaves as their
 * text to the last space. Attributes are dropped; Cloud Infinite has none. One pass over the text,
 * no recursion.
 * @returns undefined when it is not one well-formed document
 */
export function* xmlSteps(xml: string): Steps<IDataObject | undefined> {
	const open: Element[] = [{ name: '', text: '', names: 0 }];
	let position = 0;
	for (let tags = 0; tags <= MOST_TAGS; tags++) {
		if (tags % TAGS_OF_A_STEP === TAGS_OF_A_STEP - 1) yield;
		const start = xml.indexOf('<', position);
		const element = open[open.length - 1];
		element.text += decode(xml.slice(position, start < 0 ? undefined : start));
		if (start < 0) return rootOf(open);
		const { opening, closing } = sectionAt(xml, start);
		const inside = start + opening.length;
		const end = opening === '<' ? tagEnd(xml, inside) : xml.indexOf(closing, inside);
		if (end < 0) return undefined;
		position = end + closing.length;
		const content = xml.slice(inside, end);
		if (opening === '<![CDATA[') element.text += content;
		else if (opening === '<' && !step(open, content)) return undefined;
	}
	return undefined;
}

/** At the end of the text: one element, closed, and nothing around it. */
function rootOf([{ text, children = {}, names }, ...unclosed]: Element[]): IDataObject | undefined {
	if (unclosed.length || text.trim() || names !== 1) return undefined;
	return Object.values(children).some(Array.isArray) ? undefined : children;
}

const TAG = { opening: '<', closing: '>' };

/** What else can be between angle brackets, by how it begins and ends. */
const SECTIONS = [
	{ opening: '<!--', closing: '-->' },
	{ opening: '<![CDATA[', closing: ']]>' },
	{ opening: '<!', closing: '>' },
	{ opening: '<?', closing: '?>' },
];

function sectionAt(xml: string, start: number): typeof TAG {
	const next = xml[start + 1];
	if (next !== '!' && next !== '?') return TAG;
	return SECTIONS.find(({ opening }) => xml.startsWith(opening, start)) ?? TAG;
}

/** The bracket that ends a tag: not one in the value of an attribute. */
function tagEnd(xml: string, inside: number): number {
	for (let end = inside; end < xml.length; end++) {
		const character = xml[end];
		if (character === '>') return end;
		if (character !== '"' && character !== "'") continue;
		end = xml.indexOf(character, end + 1);
		if (end < 0) return -1;
	}
	return -1;
}

/** Opens or closes an element; false when the tag does not fit. */
function step(open: Element[], tag: string): boolean {
	if (tag[0] === '/') {
		const element = open.pop() as Element;
		if (!open.length || element.name !== tag.slice(1).trimEnd()) return false;
		return add(open[open.length - 1], element);
	}
	const name = /^[^\s/>]+/.exec(tag.slice(0, LONGEST_NAME))?.[0];
	// an assignment to "__proto__" would change the object instead of adding to it
	if (!name || name === '__proto__' || open.length > DEEPEST) return false;
	const element: Element = { name, text: '', names: 0 };
	if (tag.endsWith('/')) return add(open[open.length - 1], element);
	open.push(element);
	return true;
}

function add(parent: Element, { name, text, children }: Element): boolean {
	const siblings = (parent.children ??= {});
	const value = children ?? text;
	if (!Object.hasOwn(siblings, name)) {
		siblings[name] = value as Value;
		return ++parent.names <= MOST_NAMES;
	}
	const sibling = siblings[name];
	if (Array.isArray(sibling)) sibling.push(value as Value);
	else siblings[name] = [sibling, value as Value];
	return true;
}
