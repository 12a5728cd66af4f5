import type { ReadSentence } from "@/lib/core/facts/reading/read-document";
import { type PostTitle, readTitle } from "./read-person";

/** A bracket behind a name is so many words long at most. */
const LONGEST = 20;

/** What stands right behind a word, up to the next one. */
function behind({ words, text, sentence }: ReadSentence, next: number): string {
  const last = words[next - 1];
  return last ? text.slice(last.end - sentence.start, last.end - sentence.start + 2) : "";
}

/**
 * The post that a bracket behind a name tells of the body the list is of: "(chair)", "(Harbour Institute, treasurer)". "(Director,
 * Port Institute)" is a post held elsewhere and tells none. `at`: the bracket's first word. O(1).
 */
export function postInBracket(read: ReadSentence, at: number): PostTitle | null {
  const { words } = read;
  for (let from = at; from < Math.min(words.length, at + LONGEST); from++) {
    const gap = words[from]?.gap ?? "";
    if (from > at && gap.includes(")")) return null;
    if (from > at && !/^[,;–—-]$/.test(gap)) continue;
    const title = readTitle(words, from, true, false);
    if (title?.office === null && title.status === "head" && /^\s?\)/.test(behind(read, title.next)))
      return title;
  }
  return null;
}
