import type { IDataObject } from 'n8n-workflow';

import { answerWith, expectStorable, itemsOf, list, nested, text } from './paid';

/** As `paidAnswers.test.ts`, with answers of several megabytes. */

test.each([
	['a polygon of 200,000 points', answerWith(list(200_000))],
	['nesting of 5,000', answerWith('[]', `,"More":${nested(5000)}`)],
	['nesting of 100,000', answerWith('[]', `,"More":${nested(100_000)}`)],
	['nesting where a polygon was', answerWith(nested(100_000))],
])('%s', async (_, body) => {
	const { items, tally } = await itemsOf(text, body, 'simplified');
	expect([items[0].json.text, tally.leftRaw]).toEqual(['hello', 0]);
	const [raw] = (await itemsOf(text, body, 'raw')).items;
	expectStorable(raw as { json: IDataObject });
	// what is too deep is there as text
	const whole = JSON.stringify(raw.json).replaceAll(/[\\"]/g, '');
	expect(whole.length).toBeGreaterThan(body.length * 0.5);
});
