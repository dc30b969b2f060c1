import type { Failure } from '../errors/failure';

/** How long calls are held back that would be refused again. */
const ASK_AGAIN_MS = 30_000;

export interface Refusals {
	/**
	 * Why a call need not be made; undefined where it may be, or is the one that asks again.
	 * @param isAboutToCall whether nothing else comes before the call
	 */
	known(isAboutToCall: boolean): Failure | undefined;
	/** What came of a call. @param failure absent when it succeeded */
	learn(failure?: Failure): void;
}

interface Refusal {
	failure: Failure;
	askAgainAt: number;
}

/**
 * What an account is refused in one run: an unknown key, arrears, a package that has run out. The
 * next calls would be refused as well, so they fail at once, until one asks again a while later.
 * @param now milliseconds of a clock that is never set back
 * @returns for calls of one kind: what a refusal of that scope is about
 */
export function createRefusals(now = () => performance.now()): (action: string) => Refusals {
	const refusals = new Map<string, Refusal>();
	return (action) => ({
		known(isAboutToCall) {
			const refusal = refusals.get('') ?? refusals.get(action);
			if (!refusal) return undefined;
			if (now() < refusal.askAgainAt) return refusal.failure;
			if (isAboutToCall) refusal.askAgainAt = now() + ASK_AGAIN_MS;
			return undefined;
		},
		learn(failure) {
			const scope = failure?.entry.refuses;
			if (failure && scope) {
				const askAgainAt = now() + ASK_AGAIN_MS;
				refusals.set(scope === 'account' ? '' : action, { failure, askAgainAt });
			} else if (!failure) {
				refusals.delete('');
				refusals.delete(action);
			}
		},
	});
}
