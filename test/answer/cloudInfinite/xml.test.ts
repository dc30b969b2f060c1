import { XMLParser } from 'fast-xml-parser';
import { xmlSteps } from '../../../nodes/TencentCloudOcr/answer/cloudInfinite/xml';
import { atOnce } from '../../../nodes/TencentCloudOcr/steps';

const parseXml = (xml: string) => atOnce(xmlSteps(xml));

/** The XML reader by example. */

const judge = new XMLParser({
	ignoreAttributes: true,
	ignoreDeclaration: true,
	ignorePiTags: true,
	parseTagValue: false,
	trimValues: false,
	processEntities: { maxTotalExpansions: Infinity, maxEntityCount: Infinity },
	htmlEntities: false,
});

it.each([
	'<a/>',
	'<a></a>',
	'<a> two  spaces </a>',
	'<a b="1" c = \'>\'>text</a>',
	'<a b="/>"/>',
	'<?xml version="1.0" encoding="UTF-8"?>\n<a>text</a>\n',
	'<a><b>1</b><b>2</b><c/><b>3</b></a>',
	'<a><!-- <b> --><c>1</c><!--> --></a>',
	'<a>one<![CDATA[<b>&amp;]]>two</a>',
	'<a><?target what="ever"?><b >x</b ></a>',
	'<a>&lt;b&gt; &amp;amp; &quot;&apos;</a>',
	'<ns:a-b.c_1>ä😀</ns:a-b.c_1>',
	'<!DOCTYPE a><a>x</a>',
])('%s is read as fast-xml-parser reads it', (xml) => {
	expect(parseXml(xml)).toEqual(judge.parse(xml));
});

it('numbers stand for characters, unless there is no such character', () => {
	const xml = '<a>&#65;&#x1F600;&#X41;&#1114112;&#xffffff;&nbsp;&#;&;& </a>';
	expect(parseXml(xml)).toEqual({ a: 'A😀A&#1114112;&#xffffff;&nbsp;&#;&;& ' });
});

it('names of what every object has are names like others', () => {
	expect(parseXml('<a><constructor>1</constructor><toString>2</toString></a>')).toEqual({
		a: { constructor: '1', toString: '2' },
	});
	expect(parseXml('<a><__proto__><b>1</b></__proto__></a>')).toBeUndefined();
});

it.each([
	'',
	'text',
	'<a>',
	'<a></b>',
	'</a>',
	'<a></a></a>',
	'<a/><b/>',
	'<a/><a/>',
	'<a/>text',
	'text<a/>',
	'<a',
	'<a b="',
	'<>',
	'< a/>',
	'<a><!-- </a>',
	'<a><![CDATA[ </a>',
	'<?xml',
	'{"Response":{}}',
])('%j is no document', (xml) => {
	expect(parseXml(xml)).toBeUndefined();
});

it('elements are nested up to a hundred deep and have up to a thousand names', () => {
	const nested = (depth: number) => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;
	expect(parseXml(nested(100))).toBeDefined();
	expect(parseXml(nested(101))).toBeUndefined();
	const named = (count: number) =>
		`<a>${Array.from({ length: count }, (_, index) => `<b${index}/>`).join('')}</a>`;
	expect(parseXml(named(1000))).toBeDefined();
	expect(parseXml(named(1001))).toBeUndefined();
});
