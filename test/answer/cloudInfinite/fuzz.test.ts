import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { cloudInfiniteAnswer } from '../../../nodes/TencentCloudOcr/answer/cloudInfinite/answer';
import { xmlSteps } from '../../../nodes/TencentCloudOcr/answer/cloudInfinite/xml';
import { anyText } from '../../anyText';
import { RUNS } from '../../fuzzRuns';
import { atOnce } from '../../../nodes/TencentCloudOcr/steps';

const parseXml = (xml: string) => atOnce(xmlSteps(xml));

/** Whatever comes from the network: an object or undefined, and nothing is thrown. */

const line = `<TextDetections>
<Confidence>99</Confidence><DetectedText>A &amp; B &#x1F600; <![CDATA[<c>]]></DetectedText>
<Polygon><X>1</X><Y>2</Y></Polygon><Polygon><X>3</X><Y>2</Y></Polygon>
<Words><Character>A</Character><WordCoordPoint><WordCoordinate><X>1</X></WordCoordinate></WordCoordPoint></Words>
</TextDetections>`;
const answers = [
	`<?xml version="1.0"?>\n<Response><Angel>0.5</Angel>${line}${line}<Language>zh</Language></Response>`,
	'<Error><Code>NoSuchKey</Code><Message>m</Message><Resource/><RequestId>r</RequestId></Error>',
];
const pieces = [
	...['<a>', '</a>', '<a/>', '<Response>', '</Response>', '<TextDetections>', '</TextDetections>'],
	...['<', '>', '/', '&', ';', '&amp;', '&#', '&#x110000;', '&#xD800;', '<![CDATA[', ']]>', '<!--'],
	...['-->', '<?', '?>', '<!', '"', "'", '=', ' ', '\n', '\0', '__proto__', 'x', '<__proto__>'],
];

const mutated = fc
	.tuple(
		fc.constantFrom(...answers),
		fc.array(
			fc.tuple(
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.nat(12),
				fc.constantFrom(...pieces, ''),
			),
			{
				minLength: 1,
				maxLength: 4,
			},
		),
	)
	.map(([answer, changes]) =>
		changes.reduce((text, [place, cut, piece]) => {
			const at = Math.floor(place * text.length);
			return text.slice(0, at) + piece + text.slice(at + cut);
		}, answer),
	);
const cutOff = fc
	.tuple(fc.constantFrom(...answers), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
	.map(([answer, place]) => answer.slice(0, Math.floor(place * answer.length)));
const anything = fc.oneof(
	anyText({ maxLength: 200 }),
	fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
	mutated,
	cutOff,
	fc.tuple(fc.constantFrom(...pieces), fc.nat(3000)).map(([piece, count]) => piece.repeat(count)),
	fc.nat(200).map((depth) => '<a>'.repeat(depth) + '</a>'.repeat(depth)),
);

it('anything is an object or undefined, and changes nothing of other objects', () => {
	fc.assert(
		fc.property(anything, (text) => {
			const parsed = parseXml(text);
			expect(parsed === undefined || Object.keys(parsed).length === 1).toBe(true);
			const { response, error } = atOnce(cloudInfiniteAnswer(text));
			expect([response, error].filter(Boolean).length).toBeLessThan(2);
			expect(Object.keys(Object.prototype)).toEqual([]);
		}),
		RUNS,
	);
});

it('a cut-off answer is none', () => {
	fc.assert(
		fc.property(cutOff, (text) => {
			expect(atOnce(cloudInfiniteAnswer(text))).toEqual({});
		}),
		RUNS,
	);
});

const judge = new XMLParser({ parseTagValue: false, trimValues: false, ignoreDeclaration: true });

const name = fc.stringMatching(/^[A-Za-z_][\w.-]{0,8}$/).filter((text) => !(text in {}));
const leaf = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) =>
	// XML has no such characters, and reads every line end as one kind
	text.replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''),
);
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = leaf.map((text) => text.replace(/[&<>"]/g, (character) => escapes[character]));
const section = leaf.map((text) => `<![CDATA[${text.replaceAll(']]>', '')}]]>`);
const comment = leaf.map((text) => `<!--${text.replaceAll('-', '')}-->`);
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
	element: fc
		.tuple(name, fc.constantFrom('', ' ', ' b="1>"', " b='/'"), tie('content'))
		.map(([tag, attributes, content]) => `<${tag}${attributes}>${content}</${tag}>`),
	content: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		fc.oneof(escaped, section, fc.constant('')),
		fc
			.array(fc.oneof(tie('element'), comment), { minLength: 1, maxLength: 5 })
			.map((all) => all.join('')),
	),
}));

it('well-formed documents are read as fast-xml-parser reads them', () => {
	fc.assert(
		fc.property(element, (xml) => {
			expect(parseXml(xml)).toEqual(judge.parse(xml));
		}),
		RUNS,
	);
});
