/** Words kept at each end of a long quote. */
const KEPT = 4;

/**
 * A quote as a lemma: short ones whole, long ones by their first and last words ("Lowering the costs of … five percent").
 * Texts without spaces are cut by characters instead.
 */
export function shortenQuote(quote: string, kept = KEPT): string {
  const words = quote.trim().split(/\s+/u);
  if (words.length > 2 * kept + 2)
    return `${words.slice(0, kept).join(" ")} … ${words.slice(-kept).join(" ")}`;
  const signs = Array.from(words.join(" "));
  return signs.length <= 90
    ? signs.join("")
    : `${signs.slice(0, 40).join("")} … ${signs.slice(-40).join("")}`;
}
