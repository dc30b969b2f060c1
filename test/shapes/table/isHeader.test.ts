import { atOnce } from '../../../nodes/TencentCloudOcr/steps';
import { isHeader } from '../../../nodes/TencentCloudOcr/shapes/table/isHeader';

/** Which first rows name their columns, and which are rows: in doubt they are, so nothing is lost. */

const rows = (text: string) => text.split(' / ').map((row) => row.split('|'));

describe('the first row is a header', () => {
	it.each([
		['words above numbers', 'Tea|Price / Mug|3.50'],
		['above numbers of other countries', 'Posten|Summe in € / Tee|3,50 / Tasse|1.204,00'],
		['above numbers and a dash', 'Item|Pieces / Tea|3 / Mug|- / Cup|4'],
		['above amounts and a word', 'Item|Due / Tea|3.50 / Mug|4.00 / Cup|free'],
		['years above numbers', 'Revenue|2023|2024 / Rent|7|8 / Tax|9|7'],
		['names of columns', 'Name|City / Ann|Rome'],
		['names of columns in Chinese', '姓名|部门|职务 / 王小明|销售部|经理'],
		['names in brackets and compounds', 'Kundenname|Ort (Land) / Ann|Rom'],
		['a name beside others', 'Species|Name|Habitat|Status / Fox|Reinhard|wood|free'],
		['words above codes', 'Flat|Tenant / 12B|Ann / 14A|Bob'],
		['a blank corner', '|Mon|Tue / Ann|Shop|Desk / Bob|Desk|Shop'],
		['capitals above small letters', 'SPECIES|HABITAT / Fox|Wood / Hare|Field'],
	])('%s', (_, text) => {
		const [first, ...below] = rows(text);
		expect(atOnce(isHeader(first, below))).toBe(true);
	});
});

describe('the first row is a row', () => {
	it.each([
		['numbers above numbers', 'Tea|3.50 / Mug|4.00'],
		['numbers with a decimal comma', 'Tee|3,50 / Tasse|4,00'],
		['dates above dates', '2026-03-14|Tea / 2026-03-15|Mug'],
		['years above years', 'Ann|2023 / Bob|2024'],
		['words above words', 'Fox|Wood / Hare|Field'],
		['names of people in Chinese', '星期一|梅亚婷|潘林峰 / 星期二|郑江尧|郑锦证'],
		['a word that comes again below', 'Ann|Rome|Name / Bob|Rome|x'],
		['codes above codes', '12B|Ann / 14A|Bob / 15C|Eve'],
		['a form', 'Name|Ann / City|Rome / Status|active'],
		['a form with amounts', 'Customer|Ann / Total|3.50 / Tax|0.50'],
		['a name of a thing that begins like a column', 'Gate valve|Brass / Hose|Rubber'],
		['a thing that contains the name of a column', '手机壳|深圳 / 耳机|广州'],
		['capitals above capitals', 'FOX|WOOD / HARE|FIELD'],
		['blank', '| / a|b'],
	])('%s', (_, text) => {
		const [first, ...below] = rows(text);
		expect(atOnce(isHeader(first, below))).toBe(false);
	});
});
