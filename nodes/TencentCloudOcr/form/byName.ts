/** Entries of a menu or collection as n8n wants them: by the name that people see. */
export const byName = <T extends { name?: string; displayName?: string }>(entries: T[]): T[] =>
	[...entries].sort((a, b) =>
		(a.displayName ?? a.name ?? '').localeCompare(b.displayName ?? b.name ?? '', 'en'),
	);
