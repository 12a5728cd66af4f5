/** One of these alone is a sign; longer texts are not looked at further than this. */
const LOOKED_AT = 20_000;
const SIGNS: readonly RegExp[] = [
  // A heading, a quotation, an item of a list, a fence, a table's rule.
  /^ {0,3}#{1,6} +\S/m,
  /^ {0,3}> ?\S/m,
  /^[ \t]*[-*+] +\S/m,
  /^[ \t]*\d{1,4}[.)] +\S/m,
  /^ {0,3}(?:```|~~~)/m,
  /^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|/m,
  // Emphasis, code, a link.
  /(?:^|[\s(])\*\*[^\s*][^\n*]*\*\*/,
  /(?:^|[\s(])__[^\s_][^\n_]*__(?=$|[\s).,;:!?])/,
  /(?:^|[\s(])[*_][^\s*_][^\n*_]*[*_](?=$|[\s).,;:!?])/,
  /`[^`\n]+`/,
  /\[[^\]\n]+\]\((?:https?:|mailto:)[^)\s]+\)/,
  /~~[^\s~][^\n~]*~~/,
];

/** Whether a plain text may be meant as Markdown: worth an offer, never a reason to change it. */
export function looksLikeMarkdown(text: string): boolean {
  const looked = text.slice(0, LOOKED_AT);
  return SIGNS.some((sign) => sign.test(looked));
}
