const BLOCK = /(<!-- result: ([^>]+?) -->\n)[^]*?(\n<!-- end of result -->)/g;

/** The names of the results that a page shows. */
export const namesIn = (page: string): string[] =>
	[...page.matchAll(BLOCK)].map(([, , name]) => name);

/** The page with the results it names, between their marks. */
export const withResults = (page: string, results: Record<string, string>): string =>
	page.replace(BLOCK, (whole, begin: string, name: string, end: string) =>
		Object.hasOwn(results, name) ? `${begin}\n${results[name]}\n${end}` : whole,
	);
