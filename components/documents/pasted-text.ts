/** What was pasted from a page or a word processor: its HTML, and the words that a browser makes of it. */
export interface PastedPage {
  readonly html: string;
  readonly text: string;
}

/** What words alone lose: headings, lists, tables, raised numbers, links, struck-out words. */
const STRUCTURE =
  /<(?:h[1-6]|li|table|su[bp]|blockquote|a|del|ins|s|strike)\b|vertical-align:\s*su(?:b|per)|mso-list/iu;

export const pastedWords = (data: DataTransfer): string => data.getData("text/plain").replace(/\r\n?/g, "\n");

/** The page that was copied; `null` where its words are all there is to it. */
export function pastedPage(data: DataTransfer): PastedPage | null {
  const html = data.getData("text/html");
  const text = pastedWords(data);
  return text.trim() !== "" && STRUCTURE.test(html) ? { html, text } : null;
}

/** "pasted 2026-11-22 16.54.07.txt", by the reader's clock: a text without a date is told from another by it. */
export function nameOfPaste(time: Date, ending: "txt" | "md" | "html"): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  const hour = [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(".");
  return `pasted ${day} ${hour}.${ending}`;
}
