import { refuse } from './errors';

/**
 * Slightly under a second, so that a client which spaces its calls at exactly the allowed rate is
 * not refused because a timer fired a few milliseconds early.
 */
const windowMs = 950;

/**
 * Counts the calls of each action in a sliding window. Refused calls take no room, but the message
 * counts them, too, as that of the service does.
 */
export function rateLimiter(rate: number | undefined): (action: string) => void {
	const seconds = new Map<string, { tried: number[]; taken: number[] }>();
	return (action) => {
		if (rate === undefined) return;
		const now = performance.now();
		const isRecent = (time: number) => now - time < windowMs;
		const last = seconds.get(action) ?? { tried: [], taken: [] };
		const tried = [...last.tried.filter(isRecent), now];
		const taken = last.taken.filter(isRecent);
		seconds.set(action, { tried, taken });
		if (taken.length >= rate) {
			refuse(
				'RequestLimitExceeded',
				`Your current request times equals to \`${tried.length}\` in a second, ` +
					`which exceeds the frequency limit \`${rate}\` for a second. ` +
					'Please reduce the frequency of calls.',
			);
		}
		taken.push(now);
	};
}
