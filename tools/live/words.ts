export const code = (text: unknown) => `\`${String(text)}\``;

/** A cell of a Markdown table, or an entry of a list: one line, no columns of its own. */
export const line = (text: string) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
