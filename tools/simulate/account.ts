import type { StatedLimit } from '../../nodes/TencentCloudOcr/call/statedLimit';

export interface AccountScene {
	/** Calls in a second, at a time in milliseconds. */
	limit: (now: number) => number;
	/** Whether any second counts, or the clock's: documents do not say. */
	window: 'sliding' | 'second';
	/** Share of the calls that is refused whatever the rate. */
	refusedAtRandom: number;
}

/** An account's limit as the service counts it. @returns asks for a call: nothing, or its refusal */
export function createAccount(
	{ limit, window, refusedAtRandom }: AccountScene,
	random: () => number,
): (now: number) => StatedLimit | undefined {
	const tried: number[] = [];
	const taken: number[] = [];
	return (now) => {
		const from = window === 'sliding' ? now - 1000 : Math.floor(now / 1000) * 1000 - 0.001;
		for (const times of [tried, taken]) while (times[0] <= from) times.shift();
		tried.push(now);
		const most = limit(now);
		if (random() < refusedAtRandom) return { counted: most + 1, limit: most };
		if (taken.length >= most) return { counted: tried.length, limit: most };
		taken.push(now);
		return undefined;
	};
}
