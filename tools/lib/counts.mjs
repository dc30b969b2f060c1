/** `N passed, N failed`, and how many parts were skipped where any were. */
export const summary = ({ passed, failed, skipped }) =>
	`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/** The counts that a step printed in such a line. */
export function summaryIn(output) {
	const found = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/m.exec(output);
	if (!found) return undefined;
	const [passed, failed, skipped = 0] = found.slice(1).map((digits) => Number(digits ?? 0));
	return { passed, failed, skipped };
}
