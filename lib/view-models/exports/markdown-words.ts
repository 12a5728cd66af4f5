/** Signs that Markdown reads as something else than themselves, wherever they stand. */
const SIGNS = /[\\`*_[\]<>~|]/g;
/** What makes a line something else than a paragraph. */
const LINE_START = /^(\s*)([#+\-=]|\d+(?=[.)]))/;

/** Words as Markdown shows them, sign for sign; line ends become spaces. */
export function markdownWords(words: string): string {
  const line = words.replace(/\s+/gu, " ").trim().replace(SIGNS, "\\$&");
  const [, blanks, start] = LINE_START.exec(line) ?? [];
  if (start === undefined) return line;
  const rest = line.slice((blanks ?? "").length + start.length);
  return /\d/.test(start) ? `${start}\\${rest}` : `\\${start}${rest}`;
}

/** A passage as a quotation, paragraph by paragraph; bars stand between the cells of a table's row. */
export function markdownQuote(passage: string): string {
  return passage
    .split(/\n+/u)
    .filter((line) => line.trim() !== "")
    .map((line) => `> ${markdownWords(line.replaceAll("\t", " | "))}`)
    .join("\n>\n");
}
