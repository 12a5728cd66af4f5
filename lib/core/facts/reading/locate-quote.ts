import type { Range } from "@/lib/core/text/range";

/** Curly and straight quotation marks, the dashes and the kinds of space are one for finding; lengths stay as they are. */
const alike = (text: string) =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/\s/g, " ");

/**
 * Where copied words stand in a text, in its UTF-16 units: exactly, else with other quotation marks, dashes, letter case
 * or line breaks. Of several places the one nearest to `near` is taken. `null` where they do not stand. O(text × occurrences).
 */
export function locateQuote(text: string, quote: string, near = 0): Range | null {
  const wanted = quote.trim().replace(/^[“"„«]\s*|\s*[”"»]$/g, "");
  if (wanted === "") return null;
  return (
    nearest(occurrences(text, wanted), near) ??
    nearest(looseOccurrences(text, wanted), near) ??
    nearest(looseOccurrences(text.toLowerCase(), wanted.toLowerCase(), text.length), near)
  );
}

function occurrences(text: string, wanted: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    found.push({ start: at, end: at + wanted.length });
  return found;
}

/** `length` guards against letters that change their length with their case: offsets would not be of the text. */
function looseOccurrences(text: string, wanted: string, length = text.length): Range[] {
  if (text.length !== length) return [];
  const words = alike(wanted).split(/ +/).filter(Boolean).map(literally);
  const found: Range[] = [];
  for (const match of alike(text).matchAll(new RegExp(words.join(" +"), "g")))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

const literally = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

const nearest = (ranges: readonly Range[], near: number): Range | null =>
  ranges.reduce<Range | null>(
    (best, range) => (best && Math.abs(best.start - near) <= Math.abs(range.start - near) ? best : range),
    null,
  );
