import "server-only";

/** What XML 1.0 cannot hold: controls but tab and line ends, halves of pairs, two that are no characters. */
const NOT_IN_XML = /(?![\t\n\r\x7f-\x9f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Words as they stand in XML, in elements and attributes alike; a character that XML has no form for becomes "\ufffd". */
export function xmlWords(words: string): string {
  return words
    .replace(NOT_IN_XML, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
