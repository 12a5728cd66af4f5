import { snapToGraphemes } from "./snap-to-graphemes";

/**
 * A text of at most `most` UTF-16 units as it is; of a longer one its beginning up to the end of a word, and "…". A word or a figure is
 * cut only where no blank stands in the second half (a script without blanks, an address), and then between letters. O(most).
 */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  // One more: a word that ends at the limit is whole.
  const words = /^([\s\S]*\S)\s/u.exec(text.slice(0, most + 1))?.[1] ?? "";
  if (words.length >= most / 2) return `${words}…`;
  const { end } = snapToGraphemes(text, { start: 0, end: most });
  return `${text.slice(0, end).trimEnd()}…`;
}
