import type { TestItem } from './items';

/** The head of a JPEG; what follows is of no interest to a sandbox that does not read. */
const HEAD = Buffer.from('ffd8ffe0', 'hex');

/** What the service takes for a JPEG, short enough that the sandbox records it as it came. */
export const picture = (content = 'a picture') => Buffer.concat([HEAD, Buffer.from(content)]);

/** An item with one picture of its own. */
export const pictureItem = (content: string, json = {}): TestItem => ({
	json,
	binary: { data: { buffer: picture(content), fileName: `${content}.jpg` } },
});

/** What a picture that arrived was made of; undefined for a large one or another file. */
export const contentOf = ({ params }: { params: { ImageBase64?: unknown } }) =>
	typeof params.ImageBase64 === 'string'
		? Buffer.from(params.ImageBase64, 'base64').subarray(HEAD.length).toString()
		: undefined;
