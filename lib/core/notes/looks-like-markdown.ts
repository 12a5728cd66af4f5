/** One of these alone is a sign; longer texts are not looked at further than this. */
const LOOKED_AT = 20_000;
/** Every repetition has its bound: without, a text of nothing but "[" is looked through once for each of them. */
const SIGNS: readonly RegExp[] = [
  // A heading, a quotation, an item of a list, a fence, a table's rule.
  /^ {0,3}#{1,6} {1,4}\S/m,
  /^ {0,3}> ?\S/m,
  /^[ \t]{0,16}[-*+] {1,4}\S/m,
  /^[ \t]{0,16}\d{1,4}[.)] {1,4}\S/m,
  /^ {0,3}(?:```|~~~)/m,
  /^[ \t]{0,16}\|?[ \t]{0,16}:?-{3,100}:?[ \t]{0,16}\|/m,
  // Emphasis, code, a link.
  /(?:^|[\s(])\*\*[^\s*][^\n*]{0,400}\*\*/,
  /(?:^|[\s(])__[^\s_][^\n_]{0,400}__(?=$|[\s).,;:!?])/,
  /(?:^|[\s(])[*_][^\s*_][^\n*_]{0,400}[*_](?=$|[\s).,;:!?])/,
  /`[^`\n]{1,400}`/,
  /\[[^\]\n]{1,400}\]\((?:https?:|mailto:)[^)\s]{1,2000}\)/,
  /~~[^\s~][^\n~]{0,400}~~/,
];

/** Whether a plain text may be meant as Markdown: worth an offer, never a reason to change it. */
export function looksLikeMarkdown(text: string): boolean {
  const looked = text.slice(0, LOOKED_AT);
  return SIGNS.some((sign) => sign.test(looked));
}
