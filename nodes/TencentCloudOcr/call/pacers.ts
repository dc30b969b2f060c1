import { createPacer, type Pacer } from './pace';

const MOST_PACERS = 500;

/** A map that forgets what was added first when it is full. */
function remember<Value>(map: Map<string, Value>, name: string, make: () => Value): Value {
	let value = map.get(name);
	if (!value) {
		if (map.size >= MOST_PACERS) map.delete(map.keys().next().value as string);
		value = make();
		map.set(name, value);
	}
	return value;
}

const pacers = new Map<string, Pacer>();
const limits = new Map<string, { limit?: number }>();

/**
 * The pace that all executions of this process share for one account, host and action.
 * @param name of the three: what a refusal states of the limit is kept for all with that name
 * @param documented calls per second; Infinity where no limit is documented
 * @param most what the user has set. One execution that is told to go slowly must not be hurried by
 * another: each value has a pace of its own
 */
export function sharedPacer(name: string, documented: number, most?: number): Pacer {
	const callsPerSecond = most ?? documented;
	return remember(pacers, `${name} ${callsPerSecond}`, () => {
		const stated = remember(limits, name, () => ({}));
		return createPacer({ callsPerSecond, most, stated });
	});
}
