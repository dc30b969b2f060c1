/** What a refusal says of the second in which it was refused. */
export interface StatedLimit {
	/** Calls of the whole account to that action, those of other processes and refused ones too. */
	counted: number;
	/** Calls that the account may make in a second. */
	limit: number;
}

/**
 * The two numbers of a `RequestLimitExceeded`: "Your current request times equals to `21` in a
 * second, which exceeds the frequency limit `20` for a second."
 * @returns nothing where the message has none, as that of `RequestLimitExceeded.UinLimitExceeded`,
 * or where they contradict each other
 */
export function statedLimit(message: string | undefined): StatedLimit | undefined {
	const [, counted, limit] =
		/request times equals to\W+(\d{1,9})\W.*frequency limit\W+(\d{1,9})\b/s
			.exec(message ?? '')
			?.map(Number) ?? [];
	return limit >= 1 && counted > limit ? { counted, limit } : undefined;
}
