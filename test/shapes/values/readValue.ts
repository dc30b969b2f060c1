import { atOnce } from '../../../nodes/TencentCloudOcr/steps';
import { valueReader } from '../../../nodes/TencentCloudOcr/shapes/values';
import type { Locale } from '../../../nodes/TencentCloudOcr/answer/answer';

/** What a text means that is alone on its document. */
export const read = (text: string, locale: Locale = 'auto') => readAmong(text, [], locale);

/** What a text means on a document that has others, each in a column of its own. */
export const readAmong = (text: string, others: string[], locale: Locale = 'auto') =>
	atOnce(
		valueReader(
			[text, ...others].map((each, index) => [`column ${index}`, each]),
			locale,
		),
	)('column 0', text);

/** What the texts of one column mean. */
export const readColumn = (column: string, ...texts: string[]) => {
	const reader = atOnce(
		valueReader(
			texts.map((text) => [column, text]),
			'auto',
		),
	);
	return texts.map((text) => reader(column, text));
};
