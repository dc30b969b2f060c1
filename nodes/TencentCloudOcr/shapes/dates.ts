const iso = (year: string, month: string, day: string): string | undefined => {
	const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const date = new Date(`${text}T00:00:00Z`);
	// a date that rolls over, such as 31 February, is none
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
};

/**
 * Dates of Chinese documents as ISO 8601: `2023年05月01日`, `2023-05-01`, `2023.05.01`, `20230501`.
 * Year, month, day is the only order there, so nothing is guessed.
 */
export function chineseDate(value: string): string | undefined {
	const parts =
		/^\s*(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?\s*$/.exec(value) ??
		/^\s*(\d{4})(\d{2})(\d{2})\s*$/.exec(value);
	return parts ? iso(parts[1], parts[2], parts[3]) : undefined;
}
