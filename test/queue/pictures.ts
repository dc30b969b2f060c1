import type { TestItem } from '../../tools/harness/items';
import type { RecordedCall, Respond } from '../../tools/sandbox';

/** What the service takes for a JPEG, short enough that the sandbox records it as it came. */
export const picture = (text: string) =>
	Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.from(text)]);

export const pictureItem = (text: string): TestItem => ({
	binary: { data: { buffer: picture(text), fileName: 'picture.jpg', mimeType: 'image/jpeg' } },
});

/** What the picture of a call says. */
export const textOf = ({ params }: RecordedCall): string =>
	Buffer.from(String(params.ImageBase64 ?? ''), 'base64')
		.subarray(4)
		.toString();

/** The service reads what the picture says, so that a mix-up of pictures and texts is seen. */
export const readIt: Respond = (call) => ({
	response: {
		TextDetections: [{ DetectedText: textOf(call), Confidence: 99 }],
		Language: 'en',
		Angel: 0,
	},
});

/** How many of the calls the service has refused for their rate. */
export const refusedOf = (calls: RecordedCall[]) =>
	calls.filter(({ outcome }) => outcome === 'RequestLimitExceeded').length;
