import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import type { IDataObject } from 'n8n-workflow';

import { operations } from '../../nodes/TencentCloudOcr/catalog';
import type { Operation } from '../../nodes/TencentCloudOcr/catalog/types';
import { shaped } from '../../tools/generate/answer';
import { sites } from '../../tools/sandbox/spec';
import type { FieldSpec } from '../../tools/sandbox/spec';

/** Every text of the declared answer of the mainland site comes out, in every layout. */

const { actions, types } = sites.mainland;
const named = operations.filter(({ value }) => actions[value]);

/** Each text of an answer with the path of its field. */
type Texts = Array<{ path: string; text: string }>;

function filled(type: string, at: string, texts: Texts): unknown {
	const entry = type.replace(/^Array of /, '');
	if (entry !== type) return [filled(entry, at, texts), filled(entry, at, texts)];
	if (type === 'String') {
		texts.push({ path: at, text: `text${texts.length + 1}.` });
		return texts[texts.length - 1].text;
	}
	if (type === 'Integer' || type === 'Float') return 1;
	if (type === 'Boolean') return true;
	return filledFields(types[type], at, texts);
}

const filledFields = (fields: Record<string, FieldSpec>, at: string, texts: Texts) =>
	Object.fromEntries(
		Object.entries(fields).map(([name, { type }]) => [
			name,
			filled(type, at ? `${at}.${name}` : name, texts),
		]),
	) as IDataObject;

/** Texts that come out in other words, or not as text, with the reason. */
const IN_OTHER_WORDS: Record<string, RegExp> = {
	// the name that the user asked for; the page that was asked for; words of the full text again
	structured: /AutoName$|PageIndex$|^WordList\.(AdvancedInfo|WordCoord)/,
	// JSON with the paragraph; characters, and languages of single lines, are in the layout of lines
	text: /AdvancedInfo$|Words\.Character$|TextDetections\.Language$/,
	// whether a cell is of the header
	table: /(Type|AdvancedInfo)$/,
	// in English
	seal: /SealShape$/,
	licensePlate: /Color$/,
	// JSON with scores and pictures, which are binary data
	mainlandIdCard: /AdvancedInfo$/,
	malaysianIdCard: /AdvancedInfo$/,
	passport: /AdvancedInfo$/,
	thaiIdCard: /AdvancedInfo$/,
	// only if it could not be read
	invoice: /^MixedInvoiceItems\.Code$/,
};

/** M or F; both dates of a range. */
const OF_PERSONS = /(^|\.)Sex$|^ValidDate$/;

/** Running text alone, or its rows as a table: nothing is said about the text. */
const TEXT_ALONE = ['markdown', 'table'];

/** The cells are in the service's own file, or written as Markdown writes them. */
const CELLS_ELSEWHERE = ['file', 'markdown'];

const isText = (operation: Operation, layout: string, path: string) =>
	!(operation.shape === 'table' && CELLS_ELSEWHERE.includes(layout) && /Cells\.Text$/.test(path)) &&
	!IN_OTHER_WORDS[operation.shape]?.test(path) &&
	!OF_PERSONS.test(path) &&
	!(operation.shape === 'text' && TEXT_ALONE.includes(layout) && /Language$/.test(path)) &&
	!(operation.files ?? []).some((file) => pathOf(file) === path);

const pathOf = ({ path }: { path: string }) => path.replaceAll('.*', '');

function lost(operation: Operation, response: IDataObject, texts: Texts, layout: string) {
	const items = shaped(operation, response, layout);
	// files that are made of the text are results, too
	const out = [...items.map(({ json }) => json), ...items.flatMap(({ made = [] }) => made)]
		.map((one) => JSON.stringify(one))
		.join();
	const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
	const missing = texts.filter(
		({ text, path: at }) => isText(operation, layout, at) && !out.includes(inJson(text)),
	);
	return [...new Set(missing.map((one) => one.path))];
}

const cases = named.flatMap((operation) =>
	(operation.layouts ?? [{ value: '' }]).map(({ value }) => ({
		operation,
		action: operation.value,
		layout: String(value),
	})),
);

test('the operations of the mainland site', () => {
	expect(named).toHaveLength(17);
});

// the kinds of invoices have a test of their own: only one of them is in an answer
test.each(cases.filter(({ operation }) => operation.shape !== 'invoice'))(
	'$action $layout: every declared text',
	({ operation, action, layout }) => {
		const texts: Texts = [];
		const response = filledFields(actions[action].response, '', texts);
		const inJson = operation.files?.some(({ json }) => json);
		if (inJson) response.AdvancedInfo = '{}';
		expect(lost(operation, response, texts, layout)).toEqual([]);
	},
);

const folder = path.join(__dirname, '../fixtures/spec/mainland-examples');
const examples = readdirSync(folder).flatMap((file) =>
	cases.filter(({ action }) => file.startsWith(`${action}-`)).map((entry) => ({ ...entry, file })),
);

/** Every text of an answer, with its path without the places in lists. */
function textsOf(value: unknown, at = ''): Texts {
	if (typeof value === 'string') return [{ path: at, text: value.trim() }];
	if (Array.isArray(value)) return value.flatMap((entry) => textsOf(entry, at));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) =>
		textsOf(inner, at ? `${at}.${name}` : name),
	);
}

test.each(examples)(
	'$file $layout: every text of an official answer',
	({ file, layout, operation }) => {
		const { Response } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as {
			Response: IDataObject;
		};
		expect(lost(operation, Response, textsOf(Response), layout)).toEqual([]);
	},
);

test('the language of a page without one is that of its lines, each of which says its own', () => {
	const accurate = named.find(({ value }) => value === 'GeneralAccurateOCR')!;
	const detections = ['zh', 'en'].map((Language) => ({ DetectedText: 'any', Language }));
	const response = { TextDetections: detections, RequestId: 'any' };
	const [{ json }] = shaped(accurate, response, 'lines');
	expect(json.language).toBe('zh');
	expect(json.lines).toMatchObject([{ language: 'zh' }, { language: 'en' }]);
});

test('what the service has compared with the reference value is said by the name of the field', () => {
	const extract = named.find(({ value }) => value === 'ExtractDocMulti')!;
	const line = (ConfigName: string, AuditResult: boolean) => ({
		Key: { ConfigName },
		Value: { AutoContent: 'any' },
		AuditResult,
	});
	const StructuralList = [{ Groups: [{ Lines: [line('Name', true), line('Total', false)] }] }];
	for (const layout of ['document', 'page', 'row']) {
		const [{ json }] = shaped(extract, { StructuralList, RequestId: 'any' }, layout);
		expect(json.matches).toEqual({ Name: true, Total: false });
	}
});
