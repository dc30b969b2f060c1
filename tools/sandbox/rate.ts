import { refuse } from './errors';

/**
 * Slightly under a second, so that a client which spaces its calls at exactly the allowed rate is
 * not refused because a timer fired a few milliseconds early.
 */
const windowMs = 950;

/** Counts the calls of each action in a sliding window; refused calls do not count. */
export function rateLimiter(rate: number | undefined): (action: string) => void {
	const taken = new Map<string, number[]>();
	return (action) => {
		if (rate === undefined) return;
		const now = performance.now();
		const recent = (taken.get(action) ?? []).filter((time) => now - time < windowMs);
		taken.set(action, recent);
		if (recent.length >= rate) {
			refuse(
				'RequestLimitExceeded',
				`Your current request times equals to \`${recent.length + 1}\` in a second, ` +
					`which exceeds the frequency limit \`${rate}\` for a second.`,
			);
		}
		recent.push(now);
	};
}
