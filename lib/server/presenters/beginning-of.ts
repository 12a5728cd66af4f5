import "server-only";
import { snapToGraphemes } from "@/lib/core/text/snap-to-graphemes";

/** UTF-16 units of a note or reply that a row of a list shows. */
const SHOWN = 280;

/** The beginning of what somebody wrote, and a sign where it goes on. */
export function beginningOf(words: string): string {
  const { end } = snapToGraphemes(words, { start: 0, end: Math.min(SHOWN, words.length) });
  return end < words.length ? `${words.slice(0, end).trimEnd()}…` : words;
}
