import type { PassageSelector } from "@/lib/core/anchoring/selector";

/** Longer quotes are named by their first and last words: browsers match them the same and addresses stay short. */
const LONGEST_EXACT = 120;
const WORDS_AT_AN_END = 5;
const WORDS_OF_CONTEXT = 4;

/**
 * The address of an official page that makes a browser scroll to a passage and mark it (URL Fragment Text Directives,
 * `#:~:text=prefix-,start,end,-suffix`). A fragment of the address itself is kept; an earlier text directive is not.
 * The quote must not be empty. Browsers match within blocks, so a passage over several paragraphs is named by its ends.
 */
export function textFragment(
  address: string,
  { quote, prefix, suffix }: Omit<PassageSelector, "start" | "end">,
): string {
  const lines = quote
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  const first = lines[0] ?? [];
  const last = lines.at(-1) ?? [];
  const exact = lines.length === 1 && (quote.length <= LONGEST_EXACT || first.length < 2);
  // A term of a directive may not span blocks, and the two ends of one line must not overlap.
  const most = lines.length === 1 ? Math.min(WORDS_AT_AN_END, Math.floor(first.length / 2)) : WORDS_AT_AN_END;
  const named = exact ? [first.join(" ")] : [first.slice(0, most).join(" "), last.slice(-most).join(" ")];
  const before = nearest(prefix.split("\n").at(-1) ?? "", -WORDS_OF_CONTEXT);
  const after = nearest(suffix.split("\n")[0] ?? "", WORDS_OF_CONTEXT);
  const directive = [
    ...(before ? [`${encode(before)}-`] : []),
    ...named.map(encode),
    ...(after ? [`-${encode(after)}`] : []),
  ].join(",");
  const [base = "", fragment = ""] = address.split("#", 2);
  const kept = fragment.split(":~:")[0] ?? "";
  return `${base}#${kept}:~:text=${directive}`;
}

/** Whole words only: context is cut after a number of characters, so its outermost word may be half a word. */
function nearest(context: string, count: number): string {
  const words = context.split(/\s+/);
  const whole = count < 0 ? words.slice(1) : words.slice(0, -1);
  return (count < 0 ? whole.slice(count) : whole.slice(0, count)).filter(Boolean).join(" ");
}

/** Percent-encoding, and also of the signs that mean something in a directive: hyphen, comma and ampersand. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll("-", "%2D");
}
