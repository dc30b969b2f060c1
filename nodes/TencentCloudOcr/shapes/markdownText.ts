/** Signs that would mark emphasis, code, links, pictures, HTML, columns or another sign as text. */
const SIGNS = /[\\|<*_`[\]~]|&(?=#?\w+;)/g;

/** A text of a document so that Markdown shows it as it is, wherever in a line. */
export const markdownText = (text: string): string => text.replace(SIGNS, '\\$&');
