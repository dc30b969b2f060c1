import { cloudInfiniteAnswer } from '../../../nodes/TencentCloudOcr/answer/cloudInfinite/answer';
import { atOnce } from '../../../nodes/TencentCloudOcr/steps';

/**
 * Texts of 10 MB that could be slow to read, and the processor time that each takes: the best of
 * three, in a process of its own, since jest makes code slower than it is.
 */
const filled = (text: string) => text.repeat(Math.ceil((10 * 1024 * 1024) / text.length));
const inside = (text: string) => `<Response>${filled(text)}</Response>`;
const deep = '<a>'.repeat(99) + '</a>'.repeat(99);
const names = Array.from({ length: 1e6 }, (_, index) => `<a${index}/>`).join('');

const TEXTS: Array<[string, string]> = [
	['<a>', filled('<a>')],
	['</a>', filled('</a>')],
	['&amp;', filled('&amp;')],
	['<![CDATA[', filled('<![CDATA[')],
	['<!--', filled('<!--')],
	['<', filled('<')],
	['<a b="', filled('<a b="')],
	['a name', `<${filled('a')}>`],
	['&amp; inside', inside('&amp;')],
	['&#x41; inside', inside('&#x41;')],
	['&#x inside', inside('&#x')],
	['<![CDATA[ inside', `<Response>${filled('<![CDATA[')}]]></Response>`],
	['<![CDATA[]]> inside', inside('<![CDATA[]]>')],
	['comments inside', inside('x<!---->')],
	['empty elements', inside('<a/>')],
	['empty lines', inside('<TextDetections/>')],
	['elements', inside('<a>x</a>')],
	['towers', inside(deep)],
	['attributes', `<Response ${filled('b=""')}/>`],
	['different names', `<Response>${names}</Response>`],
	['end tags that never end', `<Response>${filled('</Response ')}`],
];

function milliseconds(text: string): number {
	const before = process.cpuUsage();
	atOnce(cloudInfiniteAnswer(text));
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

const best = (text: string) => Math.min(...[1, 2, 3].map(() => milliseconds(text)));

console.log(JSON.stringify(Object.fromEntries(TEXTS.map(([name, text]) => [name, best(text)]))));
