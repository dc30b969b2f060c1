import type { IDataObject } from 'n8n-workflow';

type Value = string | IDataObject | Array<string | IDataObject>;

interface Element {
	name: string;
	children: Map<string, Array<string | IDataObject>>;
	text: string;
}

/** Deeper nesting than any answer has; keeps what is made from damaged input small. */
const DEEPEST = 100;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
	return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,5});/gi, (whole, name: string) => {
		if (name[0] !== '#') return ENTITIES[name.toLowerCase()] ?? whole;
		const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
		return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
}

/**
 * The XML of an answer as an object: elements by name, repeated ones as a list, leaves as text.
 * Attributes are dropped; Cloud Infinite has none. One pass over the text, no recursion.
 * @returns undefined when it is not well-formed
 */
export function parseXml(xml: string): IDataObject | undefined {
	const root: Element = { name: '', children: new Map(), text: '' };
	const open = [root];
	let position = 0;
	while (position < xml.length) {
		const start = xml.indexOf('<', position);
		const element = open[open.length - 1];
		element.text += decode(xml.slice(position, start < 0 ? undefined : start));
		if (start < 0) break;
		if (xml.startsWith('<![CDATA[', start)) {
			const end = xml.indexOf(']]>', start);
			if (end < 0) return undefined;
			element.text += xml.slice(start + 9, end);
			position = end + 3;
			continue;
		}
		const closing = xml.startsWith('<!--', start) ? '-->' : '>';
		const end = xml.indexOf(closing, start);
		if (end < 0) return undefined;
		position = end + closing.length;
		const tag = xml.slice(start + 1, end);
		if (tag[0] === '!' || tag[0] === '?') continue;
		if (!step(open, tag)) return undefined;
	}
	return open.length === 1 ? (valueOf(root) as IDataObject) : undefined;
}

/** Opens or closes an element; false when the tag does not fit. */
function step(open: Element[], tag: string): boolean {
	if (tag[0] === '/') {
		const element = open.pop() as Element;
		if (!open.length || element.name !== tag.slice(1).trim()) return false;
		add(open[open.length - 1], element);
		return true;
	}
	const name = /^[^\s/>]+/.exec(tag)?.[0];
	if (!name || open.length > DEEPEST) return false;
	const element: Element = { name, children: new Map(), text: '' };
	if (tag.endsWith('/')) add(open[open.length - 1], element);
	else open.push(element);
	return true;
}

function add(parent: Element, element: Element): void {
	const siblings = parent.children.get(element.name);
	const value = valueOf(element);
	if (siblings) siblings.push(value);
	else parent.children.set(element.name, [value]);
}

function valueOf({ children, text, name }: Element): string | IDataObject {
	if (!children.size && name) return text.trim();
	const entries = [...children].map(([key, values]): [string, Value] => [
		key,
		values.length === 1 ? values[0] : values,
	]);
	// fromEntries makes own properties of any name, also of "__proto__"
	return Object.fromEntries(entries) as IDataObject;
}
