import { contentOf } from '../../tools/harness/pictures';
import type { RecordedCall, Respond } from '../../tools/sandbox';

/** The service reads what the picture says, so that a mix-up of pictures and texts is seen. */
export const readIt: Respond = (call) => ({
	response: {
		TextDetections: [{ DetectedText: contentOf(call) ?? 'a large picture', Confidence: 99 }],
		Language: 'en',
		Angel: 0,
	},
});

/** How many of the calls the service has refused for their rate. */
export const refusedOf = (calls: RecordedCall[]) =>
	calls.filter(({ outcome }) => outcome === 'RequestLimitExceeded').length;
